using FactGen.IntegrationTests.Package;

namespace FactGen.IntegrationTests;

/// <summary>The tests that run whole builds: one after another, or they would only fight for the processor and for the generator's output folder.</summary>
[CollectionDefinition(Collection)]
public sealed class RealBuilds : ICollectionFixture<PackageFeed>
{
    public const string Collection = "Real builds";
}

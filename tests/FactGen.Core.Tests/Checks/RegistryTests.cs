namespace FactGen.Core.Tests.Checks;

/// <summary>The fixture that mutants are made from.</summary>
public sealed class RegistryTests
{
    [Fact]
    public void The_registry_contradicts_nothing() => Assert.Empty(Checked.Facts(Text).Shown);

    internal static readonly string Text =
        File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "tests", "FactGen.Core.Tests", "Checks", "Fixtures", "registry.yaml"));
}

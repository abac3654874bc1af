namespace FactGen.Core.Tests.Emission;

/// <summary>Rows in string literals, as a compiler of C# 10 and frameworks without spans have them.</summary>
public sealed class LargeTextShapeTests : BehaviourTests
{
    private static readonly EmittedProject Sample = In(SampleProject.Create());

    private protected override EmittedProject Project => Sample;

    private protected override EmittedProject Shaped(EmittedProject project) => In(project);

    private static EmittedProject In(EmittedProject project) => project.With(static options => options with { LargeFrom = 1 });

    [Fact]
    public void Hostile_keys_and_texts_come_back_as_they_were() => Hostile.MustComeBack(In);
}

namespace FactGen.Core.Tests.Emission;

/// <summary>Rows in UTF-8 literals.</summary>
public sealed class LargeShapeTests : BehaviourTests
{
    private static readonly EmittedProject Sample = In(SampleProject.Create());

    private protected override EmittedProject Project => Sample;

    private protected override EmittedProject Shaped(EmittedProject project) => In(project);

    private static EmittedProject In(EmittedProject project) => project.With(static options => options with { LargeFrom = 1, HasUtf8Literals = true });

    [Fact]
    public void Hostile_keys_and_texts_come_back_as_they_were() => Hostile.MustComeBack(In);
}

namespace FactGen.Core.Emission.Layout;

/// <summary>Which facts stand in one source.</summary>
/// <param name="Name">The source's name, as a part of hint names and members: unique without regard to case.</param>
/// <param name="Parts">In the order of the kinds in the catalog, then of the facts in their collection.</param>
public sealed record SourceLayout(string Name, EquatableArray<FactPart> Parts)
{
    /// <summary>More groups than sources, so that few share one.</summary>
    public const int GroupCount = 2 * FactLayout.MostSources;

    /// <summary>The group that the source falls into by its own name, below <see cref="GroupCount"/>; a bucket has one to itself.</summary>
    public int Group { get; init; }
}

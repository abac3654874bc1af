using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Layout;

/// <summary>Which fact stands in which source. It follows from keys and paths alone, so no value moves a fact.</summary>
/// <param name="Collections">In the catalog's order.</param>
/// <param name="Sources">By name.</param>
public sealed record FactLayout(EquatableArray<CollectionLayout> Collections, EquatableArray<SourceLayout> Sources)
{
    /// <summary>The most sources that facts are put into; an editor pays for each of them at every edit.</summary>
    public const int MostSources = 128;

    /// <summary>Whether a collection keeps its facts as rows, for which the readers of rows are needed.</summary>
    public bool HasRows => Collections.Any(static collection => collection.Shape != CollectionShape.Small);

    /// <summary>The kinds whose facts have a member each, and with it a doc.</summary>
    public IEnumerable<string> KindsWithMembers => Collections.Where(static collection => collection.Shape != CollectionShape.RowsByKey).Select(static collection => collection.Index.Kind);

    /// <summary>Lays out the facts of all files.</summary>
    public static FactLayout Of(IEnumerable<CollectionIndex> collections, EmissionOptions options) => new LayoutBuilder(collections, options).Build();
}

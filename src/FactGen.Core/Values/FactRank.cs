#nullable enable
namespace FactGen.Core.Values;

/// <summary>Which of several competing values is to be used (Wikibase's rank).</summary>
public enum FactRank
{
    /// <summary>The one to use.</summary>
    Preferred,

    /// <summary>As good as any other.</summary>
    Normal,

    /// <summary>Kept for the record, not to be used.</summary>
    Deprecated,
}

using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>What linking needs to know before it reads a value: all keys, and which facts are summed up. Compares by value.</summary>
public sealed class LinkPlan : IEquatable<LinkPlan>
{
    private readonly EquatableArray<string> _summarized;
    private readonly HashSet<string> _hasSummary;
    private readonly Lazy<ShownFields> _shown;

    /// <summary>Plans the linking of all facts.</summary>
    /// <param name="index">Their keys.</param>
    /// <param name="summarized">Names of the kinds whose facts have a member, and so a doc to hold a summary.</param>
    public LinkPlan(FactIndex index, IEnumerable<string> summarized)
    {
        Index = index;
        _summarized = summarized.ToEquatableArray();
        _hasSummary = new(_summarized, StringComparer.Ordinal);
        _shown = new(() => new(Index.Links, HasSummary));
    }

    /// <summary>The keys.</summary>
    public FactIndex Index { get; }

    /// <summary>What others show of an entry.</summary>
    internal ShownFields Shown => _shown.Value;

    /// <summary>The outlines made by this plan.</summary>
    internal EntryMemory<BoundEntry> Outlined { get; } = new();

    /// <inheritdoc/>
    public bool Equals(LinkPlan? other) =>
        ReferenceEquals(this, other) || (other is not null && _summarized.Equals(other._summarized) && Index.Equals(other.Index));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinkPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Index.GetHashCode();

    /// <summary>Whether the facts of that kind have a summary.</summary>
    internal bool HasSummary(string kind) => _hasSummary.Contains(kind);
}

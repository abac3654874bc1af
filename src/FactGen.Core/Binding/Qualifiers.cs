using FactGen.Core.Values;

namespace FactGen.Core.Binding;

/// <summary>What is said about a value or an entry; null where nothing is said.</summary>
/// <param name="Printed">The figure, date or name exactly as the source prints it.</param>
/// <param name="Source">Key of a <c>sources</c> entry.</param>
/// <param name="At">Where in the source: paragraph number, or a page or fragment.</param>
/// <param name="Status">How sure it is.</param>
/// <param name="Rank">Which of several competing values is preferred.</param>
/// <param name="Note">Free text for the XML doc.</param>
public sealed record Qualifiers(
    string? Printed = null,
    string? Source = null,
    string? At = null,
    FactStatus? Status = null,
    FactRank? Rank = null,
    string? Note = null)
{
    /// <summary>Nothing is said.</summary>
    public static Qualifiers None { get; } = new();
}

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

    /// <summary>The number, in the <see cref="SpanMap"/>, of the first qualifier that is said; the others that are said follow it.</summary>
    public int Ordinal { get; init; }

    /// <summary>The number of one qualifier's value in the <see cref="SpanMap"/>; null when it is not said.</summary>
    /// <remarks>A default source has the place where the file declares it.</remarks>
    public int? OrdinalOf(Qualifier qualifier)
    {
        if (!IsSaid(qualifier)) return null;
        var ordinal = Ordinal;
        for (var earlier = Qualifier.Printed; earlier < qualifier; earlier++)
        {
            if (IsSaid(earlier)) ordinal++;
        }

        return ordinal;
    }

    private bool IsSaid(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Printed => Printed is not null,
        Qualifier.Source => Source is not null,
        Qualifier.At => At is not null,
        Qualifier.Status => Status is not null,
        Qualifier.Rank => Rank is not null,
        _ => Note is not null,
    };
}

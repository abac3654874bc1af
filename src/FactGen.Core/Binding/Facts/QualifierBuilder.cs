using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Values;

namespace FactGen.Core.Binding.Facts;

/// <summary>Gathers the qualifiers of a statement or an entry.</summary>
internal sealed class QualifierBuilder
{
    /// <summary>What a statement takes beside <c>value</c>.</summary>
    public static readonly string[] StatementNames = Words<Qualifier>();

    /// <summary>What an entry takes for all of its fields: a printed text belongs to one value.</summary>
    public static readonly string[] EntryNames = [.. StatementNames.Where(static name => name != "printed")];

    private static readonly string[] StatusNames = Words<FactStatus>();
    private static readonly string[] RankNames = Words<FactRank>();

    /// <summary>By qualifier; null while there is none, as for nearly every statement.</summary>
    private FactNode?[]? _said;

    private FactNode?[] Said => _said ??= new FactNode?[StatementNames.Length];

    /// <summary>Takes a qualifier; false when <paramref name="name"/> is none of those allowed. A fault in its value is told here.</summary>
    public bool TrySet(string name, FactNode node, string[] allowed, BindingScope scope)
    {
        if (Array.IndexOf(allowed, name) < 0) return false;
        var place = new Place(node);
        if (place.IsAbsent) return true;
        var qualifier = (Qualifier)Array.IndexOf(StatementNames, name);
        if (Problem(qualifier, place) is { } problem) scope.Report(FindingIds.WrongQualifier, place.Head, name, Wording.Describe(place), problem);
        else Said[(int)qualifier] = node;
        return true;
    }

    /// <summary>Fills in the file's source where the entry names none.</summary>
    public void SetDefaultSource(FactNode source) => Said[(int)Qualifier.Source] ??= source;

    /// <summary>The qualifiers, their spans marked one behind the other.</summary>
    public Qualifiers Build(BindingScope scope)
    {
        if (_said is null) return Qualifiers.None;
        var first = scope.Spans.Count;
        foreach (var node in _said)
        {
            if (node is { } said) scope.Mark(said.Span);
        }

        return new(Text(Qualifier.Printed), Text(Qualifier.Source), Text(Qualifier.At), Status(), Rank(), Text(Qualifier.Note))
        {
            Ordinal = first,
        };
    }

    private static string? Problem(Qualifier qualifier, in Place place) => qualifier switch
    {
        _ when !place.IsScalar => "it is a text",
        Qualifier.Status => ProblemWithWord(place.Text, StatusNames),
        Qualifier.Rank => ProblemWithWord(place.Text, RankNames),
        _ => null,
    };

    private static string? ProblemWithWord(string text, string[] words) =>
        Array.IndexOf(words, text) >= 0 ? null : "it is one of " + string.Join(", ", words) + Wording.DidYouMean(text, words);

    private string? Text(Qualifier qualifier) => Said[(int)qualifier]?.Text;

    private FactStatus? Status() => Text(Qualifier.Status) is { } word ? (FactStatus)Array.IndexOf(StatusNames, word) : null;

    private FactRank? Rank() => Text(Qualifier.Rank) is { } word ? (FactRank)Array.IndexOf(RankNames, word) : null;

    /// <summary>The words of the file format are the names of the enums, in small letters.</summary>
    private static string[] Words<TEnum>() where TEnum : struct, Enum =>
        [.. Enum.GetNames(typeof(TEnum)).Select(static name => name.ToLowerInvariant())];
}

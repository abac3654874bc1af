using FactGen.Core.Kinds;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding;

/// <summary>The words of messages: what is wanted, what stands there, what was probably meant.</summary>
internal static class Wording
{
    private const int LongestText = 60;
    private const int MostValues = 12;

    /// <summary>What a type wants, with its article.</summary>
    public static string Expected(FactType type) => type switch
    {
        ScalarType scalar => Expected(scalar.Scalar),
        EnumType values => "one of " + string.Join(", ", values.Values.Take(MostValues)) + (values.Values.Count > MostValues ? ", …" : ""),
        ReferenceType reference => "the key of " + WithArticle(reference.Kind),
        ListType => "a list",
        MapType => "a mapping",
        UnionType union => string.Join(" or ", union.Alternatives.Select(Expected)),
        _ => "a record",
    };

    /// <summary>What stands at a place, with its article.</summary>
    public static string Describe(in Place place) =>
        place.IsScalar ? (place.IsAbsent ? "nothing" : $"the text '{Shorten(place.Text)}'")
        : place.Node.Kind == NodeKind.Sequence ? "a list"
        : "a mapping";

    /// <summary>"; did you mean 'name'?", or nothing when no candidate is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> candidates) =>
        Suggest(Naming.DidYouMean.Nearest(word, candidates));

    /// <summary>"; did you mean 'name'?", or nothing for null.</summary>
    public static string Suggest(string? name) => name is null ? "" : $"; did you mean '{name}'?";

    /// <summary>A text of the file in one short line.</summary>
    public static string Shorten(string text)
    {
        var length = Math.Min(text.Length, LongestText);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1])) length--;
        var line = text.Substring(0, length).Replace('\r', ' ').Replace('\n', ' ');
        return length < text.Length ? line + "…" : line;
    }

    private static string WithArticle(string noun) =>
        noun.Length > 0 && "aeiou".IndexOf(noun[0]) >= 0 ? "an " + noun : "a " + noun;

    private static string Expected(ScalarKind scalar) => scalar switch
    {
        ScalarKind.Integer => "an integer",
        ScalarKind.Decimal => "a decimal number",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Date => "a date",
        ScalarKind.Instant => "an instant",
        ScalarKind.Duration => "a duration",
        ScalarKind.Money => "a sum of money",
        ScalarKind.Uri => "an absolute URI",
        _ => "a text",
    };
}

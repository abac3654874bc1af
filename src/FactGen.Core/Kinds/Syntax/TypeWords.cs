using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>The words that a type is written with; a kind may have none of them as its name.</summary>
internal static class TypeWords
{
    public const string Enum = "enum";
    public const string Record = "record";
    public const string List = "list";
    public const string Map = "map";

    private static readonly Dictionary<string, ScalarKind> Scalars = new(StringComparer.Ordinal)
    {
        ["text"] = ScalarKind.Text,
        ["integer"] = ScalarKind.Integer,
        ["decimal"] = ScalarKind.Decimal,
        ["boolean"] = ScalarKind.Boolean,
        ["date"] = ScalarKind.Date,
        ["instant"] = ScalarKind.Instant,
        ["duration"] = ScalarKind.Duration,
        ["money"] = ScalarKind.Money,
        ["uri"] = ScalarKind.Uri,
    };

    /// <summary>What people who come from other languages write, and the word of this one.</summary>
    private static readonly Dictionary<string, string> Foreign = new(StringComparer.Ordinal)
    {
        ["string"] = "text",
        ["str"] = "text",
        ["char"] = "text",
        ["int"] = "integer",
        ["long"] = "integer",
        ["number"] = "decimal",
        ["float"] = "decimal",
        ["double"] = "decimal",
        ["bool"] = "boolean",
        ["datetime"] = "instant",
        ["timestamp"] = "instant",
        ["time"] = "instant",
        ["timespan"] = "duration",
        ["url"] = "uri",
        ["currency"] = "money",
        ["object"] = "record",
        ["struct"] = "record",
        ["mapping"] = "map<text>",
        ["dict"] = "map<text>",
        ["dictionary"] = "map<text>",
        ["array"] = "list<text>",
        ["sequence"] = "list<text>",
        ["set"] = "list<text>",
        ["choice"] = "enum",
    };

    /// <summary>Every word, in the order in which the reference lists them.</summary>
    public static IEnumerable<string> All => Scalars.Keys.Concat([Enum, Record, List, Map]);

    public static bool TryScalar(string word, out ScalarKind kind) => Scalars.TryGetValue(word, out kind);

    public static string Of(ScalarKind kind) => Scalars.First(pair => pair.Value == kind).Key;

    public static bool IsTaken(string word) => Scalars.ContainsKey(word) || word is Enum or Record or List or Map;

    /// <summary>The type or kind that an unknown word probably meant, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> kinds) =>
        Foreign.TryGetValue(word.ToLowerInvariant(), out var own) ? own : DidYouMean.Nearest(word, All.Concat(kinds));
}

namespace FactGen.Core.Kinds.Declaring;

/// <summary>The keys that the kind language knows, beside the names of rules.</summary>
internal static class KindKeys
{
    public const string Kinds = "kinds";
    public const string Source = "source";
    public const string Schema = "$schema";

    public const string Collection = "collection";
    public const string Summary = "summary";
    public const string As = "as";
    public const string Abstract = "abstract";
    public const string Extends = "extends";
    public const string Constants = "constants";
    public const string Expires = "expires";
    public const string Fields = "fields";
    public const string Period = "period";
    public const string Caption = "caption";
    public const string Rules = "rules";
    public const string From = "from";
    public const string Records = "records";
    public const string Key = "key";
    public const string Open = "open";
    public const string Duplicates = "duplicates";

    public const string Type = "type";
    public const string Values = "values";
    public const string Keys = "keys";
    public const string Path = "path";
    public const string Default = "default";
    public const string Reverse = "reverse";
    public const string Match = "match";
    public const string Missing = "missing";
    public const string Offset = "offset";
    public const string LocalCurrency = "local_currency";

    public const string Severity = "severity";
    public const string Message = "message";
    public const string Exceptions = "exceptions";

    /// <summary>Root keys of a fact file that are no collections.</summary>
    public static readonly string[] Reserved = [Kinds, Source, Schema];

    /// <summary>A statement's qualifiers and an entry's own keys: no field of a kind in fact files has their names.</summary>
    public static readonly string[] Qualifiers = ["value", "printed", "source", "at", "status", "rank", "note", As];

    /// <summary>What a kind's mapping may hold.</summary>
    public static readonly string[] OfKind =
    [
        Collection, Summary, As, Abstract, Extends, Constants, Fields, Period, Expires, Caption, Rules, From, Records, Key, Open, Duplicates,
    ];

    /// <summary>What of it needs <see cref="From"/> beside it.</summary>
    public static readonly string[] OfForeignKind = [Records, Key, Open, Duplicates];

    /// <summary>What a field's mapping may hold, beside its rules.</summary>
    public static readonly string[] OfField =
    [
        Type, As, Summary, Values, Keys, Path, Default, Reverse, Match, Missing, Offset, LocalCurrency, Severity, Message, Exceptions,
    ];

    /// <summary>What it may hold as well where its type says <c>record</c>.</summary>
    public static readonly string[] OfRecord = [Fields, Period, Caption, Rules, Open];

    /// <summary>What stands beside a rule's name.</summary>
    public static readonly string[] OfRule = [Severity, Message, Exceptions];
}

using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Kinds.Rules.Forms;

namespace FactGen.Core.Kinds.Schema;

/// <summary>The schema of what stands under <c>kinds:</c>.</summary>
internal static class KindLanguageSchema
{
    public const string Kinds = "kinds";
    private const string Kind = "kind";
    private const string Field = "field";
    private const string Path = "path";
    private const string Paths = "paths";
    private const string Rule = "rule";
    private const string Fields = "fields";

    public static IEnumerable<(string Name, Json? Value)> Definitions =>
    [
        (Kinds, Json.Object(("type", Json.Texts(["object", "null"])), ("additionalProperties", Schemas.Ref(Kind)))),
        (Kind, Schemas.Closed(KindKeys.OfKind.Select(static key => (key, (Json?)OfKey(key))), [])),
        (Fields, Json.Object(("type", Json.Text("object")), ("additionalProperties", Schemas.Ref(Field)))),
        (Field, Schemas.AnyOf(Schemas.String, Schemas.ListOf(Schemas.Text), FieldMapping)),
        (Rule, Schemas.AnyOf(BareRules, RuleMapping)),
        (Path, Schemas.AnyOf(Schemas.String, Schemas.ListOf(Schemas.Text))),
        (Paths, Schemas.AnyOf(Schemas.String, Schemas.ListOf(Schemas.Ref(Path)))),
    ];

    private static Json FieldMapping => Schemas.Closed(
        KindKeys.OfField.Concat(KindKeys.OfRecord).Select(static key => (key, (Json?)OfKey(key, isField: true)))
            .Concat(RuleSignatures.All.Where(static rule => rule.OnField is not null).Select(static rule => (rule.Name, (Json?)Of(rule.OnField!)))),
        []);

    /// <summary>The rules that need no argument.</summary>
    private static Json BareRules => Json.Object(("enum", Json.Texts(RuleSignatures.All
        .Where(static rule => rule.OnRecord is { } form && IsBare(form))
        .Select(static rule => rule.Name))));

    private static Json RuleMapping => Schemas.Closed(
        RuleSignatures.All.Where(static rule => rule.OnRecord is not null).Select(static rule => (rule.Name, (Json?)Of(rule.OnRecord!)))
            .Concat(KindKeys.OfRule.Select(static key => (key, (Json?)OfKey(key)))),
        []);

    private static Json OfKey(string key, bool isField = false) => key switch
    {
        KindKeys.Abstract or KindKeys.Constants or KindKeys.Expires or KindKeys.Open or KindKeys.LocalCurrency => Schemas.Boolean,
        KindKeys.Extends or KindKeys.From or KindKeys.Missing => Schemas.AnyOf(Schemas.Text, Schemas.ListOf(Schemas.Text)),
        KindKeys.Values => Schemas.ListOf(Schemas.Text),
        KindKeys.Fields => Schemas.Ref(Fields),
        KindKeys.Rules => Schemas.ListOf(Schemas.Ref(Rule)),
        KindKeys.Period => Json.Object(("type", Json.Text("array")), ("items", Schemas.Ref(Path)), ("minItems", Json.Number(2)), ("maxItems", Json.Number(2))),
        KindKeys.Caption => Schemas.Ref(Paths),
        KindKeys.Path or KindKeys.Default or KindKeys.Records or KindKeys.Key => Schemas.Ref(Path),
        KindKeys.Keys => Words("text", "integer"),
        KindKeys.Duplicates => Words("error", "merge"),
        KindKeys.Severity => Words("error", "warning", "info"),
        KindKeys.Exceptions => Json.Object(("type", Json.Text("object")), ("additionalProperties", Schemas.Text)),
        KindKeys.As when isField => Schemas.AnyOf(Schemas.String, Schemas.Closed([("property", Schemas.String), ("type", Schemas.String)], [])),
        _ => Schemas.String,
    };

    private static bool IsBare(OperandForm form) =>
        form is FlagOrPathsForm || (form is PartsForm parts && parts.Parts.All(static part => !part.IsRequired));

    private static Json Parts(PartsForm form) => Schemas.Closed(
        form.Parts.Select(static part => (part.Name, (Json?)Of(part.Form))),
        form.Parts.Where(static part => part.IsRequired).Select(static part => part.Name));

    private static Json Words(params string[] words) => Json.Object(("enum", Json.Texts(words)));

    /// <summary>The shape of a rule's argument, where it can be told without the field.</summary>
    private static Json Of(OperandForm form) => form switch
    {
        FlagForm or TextFlagForm or LinkForm => Schemas.Boolean,
        CountForm => Json.Object(("type", Json.Text("integer")), ("minimum", Json.Number(0))),
        WordForm word => Words(word.Word),
        PathForm => Schemas.Ref(Path),
        PathsForm or LinkPathsForm => Schemas.Ref(Paths),
        LanguagesForm => Schemas.ListOf(Schemas.String),
        OfForm of => Schemas.Closed([("of", Schemas.Ref(Path)), ("value", Of(of.Inner))], ["of", "value"]),
        PartsForm parts when IsBare(parts) => Schemas.AnyOf(Parts(parts), Schemas.Null),
        PartsForm parts => Parts(parts),
        _ => Json.True,
    };
}

using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Schema;

/// <summary>The shape of scalar texts. What no pattern can say, such as whether a month has 31 days, is FactGen's to tell.</summary>
internal static class ScalarSchemas
{
    public static IEnumerable<(string Name, Json? Value)> All =>
        Enum.GetValues(typeof(ScalarKind)).Cast<ScalarKind>().Select(static kind => (TypeWords.Of(kind), (Json?)Of(kind)));

    private static Json Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => Schemas.Pattern("^[-+]?[0-9]+(_[0-9]+)*$", "integer"),
        ScalarKind.Decimal => Schemas.Pattern("^[-+]?[0-9_]*\\.?[0-9_]*([eE][-+]?[0-9]+)?$", "number"),
        ScalarKind.Boolean => Json.Object(("enum", Json.Array([Json.True, Json.False, Json.Text("true"), Json.Text("false")]))),
        ScalarKind.Date => Schemas.Pattern("^[0-9XYESTZ:.,~?%/{}\\[\\] +-]+$", "integer"),
        ScalarKind.Instant => Schemas.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}"),
        ScalarKind.Duration => Schemas.Pattern("^[-+]?P"),
        ScalarKind.Money => Money,
        ScalarKind.Uri => Schemas.Pattern("^[A-Za-z][A-Za-z0-9+.-]*:"),
        _ => Schemas.Text,
    };

    private static Json Money => Schemas.AnyOf(
        Schemas.Pattern("^((about|at least|at most) )?-?[0-9][0-9_.]* [A-Z]{3}$"),
        Schemas.Closed(
            [
                ("amount", Schemas.Pattern("^-?[0-9][0-9_.]*$", "number")),
                ("currency", Schemas.Pattern("^[A-Z]{3}$")),
                ("bound", Json.Object(("enum", Json.Texts(["exact", "about", "at_least", "at_most"])))),
            ],
            ["amount", "currency"]));
}

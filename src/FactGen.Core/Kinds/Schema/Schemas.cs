namespace FactGen.Core.Kinds.Schema;

/// <summary>Small schemas that others are made of.</summary>
internal static class Schemas
{
    public static readonly Json Null = Type("null");
    public static readonly Json String = Type("string");

    /// <summary>Texts and keys as written: an editor's YAML reader takes some for numbers or booleans, FactGen never does.</summary>
    public static readonly Json Text = Json.Object(("type", Json.Texts(["string", "number", "boolean"])));

    public static readonly Json Boolean = Type("boolean");

    public static Json Type(string type) => Json.Object(("type", Json.Text(type)));

    public static Json Ref(string definition) => Json.Object(("$ref", Json.Text(Pointer(definition))));

    public static string Pointer(string definition) => "#/$defs/" + Uri.EscapeDataString(definition);

    public static Json AnyOf(params Json[] schemas) => Json.Object(("anyOf", Json.Array(schemas)));

    public static Json ListOf(Json item) => Json.Object(("type", Json.Text("array")), ("items", item));

    /// <summary>A text of some form, or a number where YAML reads one.</summary>
    public static Json Pattern(string pattern, params string[] alsoTypes) =>
        Json.Object(("type", Json.Texts([.. alsoTypes, "string"])), ("pattern", Json.Text(pattern)));

    /// <summary>An object with these members and no others.</summary>
    public static Json Closed(IEnumerable<(string Name, Json? Value)> properties, IEnumerable<string> required, string? description = null, bool isOpen = false)
    {
        var names = required.ToArray();
        return Json.Object(
            ("description", description is null ? null : Json.Text(description)),
            ("type", Json.Text("object")),
            ("properties", Json.Object(properties)),
            ("required", names.Length == 0 ? null : Json.Texts(names)),
            ("additionalProperties", isOpen ? null : Json.False));
    }
}

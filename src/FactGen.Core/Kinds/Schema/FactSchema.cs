using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Schema;

/// <summary>A JSON Schema (2020-12) of fact files, for completion and validation in editors.</summary>
/// <remarks>It describes the shape of a file, not its rules: those have severities and exceptions, and are FactGen's to judge.</remarks>
public static class FactSchema
{
    /// <summary>Where the schema of the built-in kinds is to be had: an address that is its name as well.</summary>
    public const string Address = "https://github.com/factgen/factgen/raw/main/docs/schema/facts.schema.json";

    internal const string Statement = "statement";
    internal const string Key = "key";
    private const string Printed = "printed";

    /// <summary>The schema of files with entries of these kinds, as a JSON text that ends in a line feed.</summary>
    /// <remarks>Collections of other kinds, and fields that other files add to these, are allowed and not looked into.</remarks>
    public static string Write(KindCatalog catalog) => Json.Object(
        ("$schema", Json.Text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", ReferenceEquals(catalog, BuiltInKinds.Catalog) ? Json.Text(Address) : null),
        ("title", Json.Text("FactGen fact file")),
        ("description", Json.Text("Collections of facts by their keys: collection name, then key, then entry.")),
        ("type", Json.Texts(["object", "null"])),
        ("properties", Json.Object(Reserved.Concat(catalog.Kinds.Where(static kind => kind.Collection is not null).Select(Collection)))),
        ("additionalProperties", Json.Object(("type", Json.Texts(["object", "array", "null"])), ("maxItems", Json.Number(0)))),
        ("$defs", Json.Object(Definitions(catalog)))).ToString();

    private static IEnumerable<(string Name, Json? Value)> Reserved =>
    [
        (KindKeys.Schema, Json.Object(("description", Json.Text("The address of this schema.")), ("type", Json.Text("string")))),
        (KindKeys.Source, Json.Object(("description", Json.Text("The key of the source of every entry in this file that names none.")), ("$ref", Json.Text(Schemas.Pointer(Key))))),
        (KindKeys.Kinds, Json.Object(("description", Json.Text("Kinds of your own, and additions to others.")), ("$ref", Json.Text(Schemas.Pointer(KindLanguageSchema.Kinds))))),
    ];

    private static (string Name, Json? Value) Collection(Kind kind) => (kind.Collection!, Json.Object(
        ("description", kind.Summary is { } summary ? Json.Text(summary) : null),
        ("type", Json.Texts(["object", "array", "null"])),
        ("additionalProperties", Schemas.Ref(ValueSchemas.EntryOf(kind))),
        ("maxItems", Json.Number(0))));

    private static IEnumerable<(string Name, Json? Value)> Definitions(KindCatalog catalog) =>
        catalog.Kinds.Where(static kind => !kind.IsAbstract).Select(static kind => (ValueSchemas.EntryOf(kind), (Json?)Entry(kind)))
            .Concat(ScalarSchemas.All)
            .Concat(ValueSchemas.Stated)
            .Concat([(Key, Schemas.Text), (Statement, StatementOf())])
            .Concat(Qualifiers.Select(static qualifier => (NameOf(qualifier.Name), qualifier.Value)))
            .Concat(KindLanguageSchema.Definitions);

    /// <summary>An entry may have more fields: any file can add them to the kind. FactGen tells of those that none declares.</summary>
    /// <remarks>A field with the name of a qualifier, which a kind of foreign files may have, comes before that.</remarks>
    private static Json Entry(Kind kind)
    {
        var own = Referred(static name => name != Printed).Where(qualifier => kind.Shape.Find(qualifier.Name) is null);
        return Schemas.Closed(
            ValueSchemas.Properties(kind.Shape, withStatements: true).Concat(own),
            ValueSchemas.Required(kind.Shape),
            kind.Summary,
            isOpen: true);
    }

    private static Json StatementOf() => Schemas.Closed(
        [
            ("value", Json.True),
            .. Referred(static name => name != KindKeys.As),
        ],
        ["value"],
        "A value, and what there is to say about it.");

    /// <summary>References to those qualifiers that may stand there.</summary>
    private static IEnumerable<(string Name, Json? Value)> Referred(Func<string, bool> isAllowed) =>
        Qualifiers.Where(qualifier => isAllowed(qualifier.Name)).Select(static qualifier => (qualifier.Name, (Json?)Schemas.Ref(NameOf(qualifier.Name))));

    private static string NameOf(string qualifier) => "qualifier " + qualifier;

    private static IEnumerable<(string Name, Json? Value)> Qualifiers =>
    [
        (Printed, Described("The figure, date or name exactly as the source prints it.", Schemas.Text)),
        ("source", Described("The key of the source.", Schemas.Ref(Key))),
        ("at", Described("Where in the source: the number of a paragraph, or a page or fragment.", Schemas.Text)),
        ("status", Described("How sure it is.", Json.Object(("enum", Json.Texts(["confirmed", "reported", "planned", "disputed", "retracted"]))))),
        ("rank", Described("Which of several values is to be used.", Json.Object(("enum", Json.Texts(["preferred", "normal", "deprecated"]))))),
        ("note", Described("Free text, for the XML doc.", Schemas.Text)),
        (KindKeys.As, Described("The C# name of the fact.", Schemas.String)),
    ];

    private static Json Described(string description, Json schema) =>
        Json.Object(("description", Json.Text(description)), ("anyOf", Json.Array([schema, Schemas.Null])));
}

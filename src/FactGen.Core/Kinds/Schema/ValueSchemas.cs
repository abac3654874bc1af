using System.Globalization;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Schema;

/// <summary>Schemas of values, of fields with their statements, and of records.</summary>
internal static class ValueSchemas
{
    /// <summary>The definition of a kind's entries.</summary>
    public static string EntryOf(Kind kind) => "entry of " + kind.Name;

    /// <summary>The members of a record: its fields, and what is declared in a way that cannot be.</summary>
    public static IEnumerable<(string Name, Json? Value)> Properties(Shape shape, bool withStatements) =>
        shape.Fields.Select(field => (field.Name, (Json?)Field(field, withStatements)))
            .Concat(shape.Broken.Select(static name => (name, (Json?)Json.True)));

    /// <summary>The fields that an entry cannot do without.</summary>
    public static IEnumerable<string> Required(Shape shape) => shape.Fields
        .Where(static field => !field.IsOptional && field.Default is null && field.Type is not (ListType or MapType))
        .Select(static field => field.Name);

    /// <summary>A value of these types, plain or with statements, is defined once.</summary>
    public static IEnumerable<(string Name, Json? Value)> Stated =>
        ScalarSchemas.All.Select(static scalar => scalar.Name).Concat([FactSchema.Key])
            .Select(static name => (StatedName(name), (Json?)Schemas.AnyOf([.. WithStatements(Schemas.Ref(name), isList: false)])));

    private static Json Field(Field field, bool withStatements)
    {
        var forms = Forms(field.Type, withStatements && AllowsStatements(field.Type)).ToList();
        if (field.IsOptional && field.Type is not (ListType or MapType)) forms.Add(Schemas.Null);
        return Json.Object(("description", field.Summary is { } summary ? Json.Text(summary) : null), ("anyOf", Json.Array(forms)));
    }

    private static IEnumerable<Json> Forms(FactType type, bool withStatements) => type switch
    {
        _ when !withStatements => [Of(type)],
        ScalarType scalar => [Schemas.Ref(StatedName(TypeWords.Of(scalar.Scalar)))],
        ReferenceType => [Schemas.Ref(StatedName(FactSchema.Key))],
        _ => WithStatements(Of(type), type is ListType),
    };

    private static string StatedName(string name) => "stated " + name;

    /// <summary>The value, a statement of it, or, where it is no list itself, a list of statements that compete.</summary>
    private static IEnumerable<Json> WithStatements(Json value, bool isList)
    {
        var statement = Json.Object(("$ref", Json.Text(Schemas.Pointer(FactSchema.Statement))), ("properties", Json.Object(("value", value))));
        yield return value;
        yield return statement;
        if (!isList) yield return Json.Object(("type", Json.Text("array")), ("contains", Schemas.Ref(FactSchema.Statement)), ("items", Schemas.AnyOf(value, statement)));
    }

    private static Json Of(FactType type) => type switch
    {
        ScalarType scalar => Schemas.Ref(TypeWords.Of(scalar.Scalar)),
        ReferenceType => Schemas.Ref(FactSchema.Key),
        EnumType words => Json.Object(("enum", Json.Array(words.Values.SelectMany(Word)))),
        ListType list => Json.Object(("type", Json.Texts(["array", "object", "null"])), ("items", Of(list.Item)), ("maxProperties", Json.Number(0))),
        MapType map => Json.Object(
            ("type", Json.Texts(["object", "array", "null"])),
            ("additionalProperties", Of(map.Value)),
            ("propertyNames", map.IntegerKeys ? Schemas.Ref(TypeWords.Of(ScalarKind.Integer)) : null),
            ("maxItems", Json.Number(0))),
        RecordType record => Schemas.Closed(Properties(record.Shape, withStatements: true), Required(record.Shape), isOpen: record.Shape.IsOpen),
        UnionType union => Json.Object(("anyOf", Json.Array(union.Alternatives.Select(Of)))),
        _ => Json.True,
    };

    /// <summary>A word, and the number or boolean that YAML takes it for when it is not quoted.</summary>
    private static IEnumerable<Json> Word(string word)
    {
        yield return Json.Text(word);
        if (word is "true" or "false" || IsNumber(word)) yield return Json.Raw(word);
    }

    private static bool IsNumber(string word) =>
        decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == word;

    private static bool AllowsStatements(FactType type) => type switch
    {
        MapType => false,
        RecordType record => !record.Shape.Fields.Any(static field => KindKeys.Qualifiers.Contains(field.Name)),
        ListType list => AllowsStatements(list.Item),
        UnionType union => union.Alternatives.All(AllowsStatements),
        _ => true,
    };
}

using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Rows;

/// <summary>C# expressions that read cells as the types that constructors take.</summary>
/// <param name="model">The model.</param>
/// <param name="owner">An expression: the key of the fact, for what its nested records have to say.</param>
internal sealed class CellReaders(EmissionModel model, string owner)
{
    /// <summary>Named arguments that read one cell a member, in the order of the row.</summary>
    public IEnumerable<string> Arguments(ShapeModel shape) => shape.Members.Select(member => $"{member.Parameter}: {Of(member)}");

    private string Of(Member member)
    {
        var cell = Cell(member.Type, member.Path);
        return member.IsOwnOptional || member.Type.IsCollection() ? cell : Required(cell, member.Type);
    }

    /// <summary>A required value that is absent has been reported, and is default.</summary>
    private static string Required(string cell, FactType type) => cell + (CSharpTypes.IsValueType(type) ? ".GetValueOrDefault()" : "!");

    /// <summary>An expression that is null where the cell is absent.</summary>
    private string Cell(FactType type, string path) => type switch
    {
        ScalarType scalar => $"row.{Scalar(scalar.Scalar)}()",
        EnumType => $"{model.Options.Type(model.Names.EnumTexts(path))}.Read(row.Text())",
        ListType { Item: var item } => $"row.List({Lambda(item, path)})",
        MapType map => $"row.{(map.IntegerKeys ? "IntegerMap" : "Map")}({Lambda(map.Value, path)})",
        RecordType record => $"row.Record({Row()} => {Record(model.Of(record, path))})",
        UnionType union when !union.IsOfKinds() => Union(union, path),
        _ => "row.Text()",
    };

    private static string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => "Integer",
        ScalarKind.Decimal => "Decimal",
        ScalarKind.Boolean => "Boolean",
        ScalarKind.Date => "Date",
        ScalarKind.Instant => "Instant",
        ScalarKind.Duration => "Length",
        ScalarKind.Money => "Sum",
        _ => "Text",
    };

    private string Lambda(FactType item, string path) => $"{Row()} => {Element(item, path)}";

    /// <summary>The head of a lambda that reads on in the row.</summary>
    private string Row(string more = "") => $"static (ref {model.Options.Type(nameof(FactRow))} row{more})";

    /// <summary>An element of a list or map, of a union's alternative: never null, and of exactly the raw type.</summary>
    private string Element(FactType type, string path) => type.IsCollection()
        ? $"({model.Types.Raw(type, path)}?){Cell(type, path)} ?? {model.Types.Empty(type, path)}"
        : Required(Cell(type, path), type);

    private string Record(ShapeModel shape)
    {
        var first = shape.NeedsOwner ? new[] { $"owner: {owner}" } : [];
        return $"new {model.Options.Type(shape.TypeName)}({string.Join(", ", first.Concat(Arguments(shape)))})";
    }

    private string Union(UnionType union, string path)
    {
        var type = model.Options.Type(model.Names.Nested(path));
        var labels = Labels.Of(union);
        var alternatives = union.Alternatives.Select((alternative, i) => FormattableString.Invariant(
            $"{i} => {type}.Of{labels[i]}({Element(alternative, TypeNames.Alternative(path, i))})"));
        return $"row.Union({Row(", int alternative")} => alternative switch {{ {string.Join(", ", alternatives)}, _ => default }})";
    }
}

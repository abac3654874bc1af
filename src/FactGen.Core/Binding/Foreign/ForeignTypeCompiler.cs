using FactGen.Core.Binding.Types;
using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Makes the binders of foreign files: fields at the end of paths, without statements.</summary>
/// <param name="isOpen">Whether fields that are not declared are ignored: those of nested records too.</param>
internal sealed class ForeignTypeCompiler(bool isOpen) : TypeCompiler
{
    /// <inheritdoc/>
    protected override bool IsForeign => true;

    /// <summary>The fields of a kind or nested record.</summary>
    /// <param name="shape">What declares them.</param>
    /// <param name="owner">What the record is called in messages.</param>
    /// <param name="others">Paths that are read beside the fields: those of the key.</param>
    public ForeignShape Shape(Shape shape, string owner, IEnumerable<FieldPath> others)
    {
        var known = new KnownKeys();
        ForeignField[] fields = [.. shape.Fields.Select(field => new ForeignField(field, Compile(field, owner)))];
        foreach (var path in fields.Select(static field => field.Path).Concat(shape.Caption).Concat(others)) known.Add(path);
        foreach (var broken in shape.Broken) known.Add(new(new([broken])));
        foreach (var nested in shape.Fields.SelectMany(static field => NestedIn(field.Type)))
        {
            foreach (var field in nested.Fields) known.AddFromNested(field.Path ?? new(default));
        }

        return new(fields, known, isOpen, owner);
    }

    /// <inheritdoc/>
    protected override ValueBinder Record(RecordType type, string owner) =>
        new ForeignRecordBinder(new ForeignTypeCompiler(isOpen || type.Shape.IsOpen).Shape(type.Shape, owner, []));

    /// <summary>The records nested directly in a type; what is nested deeper has a parent of its own.</summary>
    private static IEnumerable<Shape> NestedIn(FactType type) => type switch
    {
        RecordType record => [record.Shape],
        ListType list => NestedIn(list.Item),
        MapType map => NestedIn(map.Value),
        UnionType union => union.Alternatives.SelectMany(NestedIn),
        _ => [],
    };
}

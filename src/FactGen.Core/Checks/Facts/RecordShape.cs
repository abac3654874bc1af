using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Checks.Facts;

/// <summary>The shape of a kind or nested record, its fields ready to be found by name.</summary>
internal sealed class RecordShape
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    /// <summary>Prepares a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="kind">The kind that has it, or around the record that has it.</param>
    public RecordShape(Shape shape, string kind)
    {
        Shape = shape;
        Kind = kind;
        foreach (var field in shape.Fields) _fields[field.Name] = field;
        Nested = [.. shape.Fields.Where(static field => Types.Alternatives(Types.Leaf(field.Type)).Any(static type => type is RecordType))];
    }

    /// <summary>The shape as declared.</summary>
    public Shape Shape { get; }

    /// <summary>The name of the kind.</summary>
    public string Kind { get; }

    /// <summary>The fields that hold nested records.</summary>
    public IReadOnlyList<Field> Nested { get; }

    /// <summary>The field of that name, or null.</summary>
    public Field? Field(string name) => _fields.TryGetValue(name, out var field) ? field : null;
}

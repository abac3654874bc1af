using FactGen.Core.Binding.Types;
using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Facts;

/// <summary>Makes the binders of fact files: fields under their own names, with statements.</summary>
internal sealed class FactTypeCompiler : TypeCompiler
{
    /// <inheritdoc/>
    protected override bool IsForeign => false;

    /// <summary>The fields of a kind or nested record.</summary>
    /// <param name="shape">What declares them.</param>
    /// <param name="owner">What the record is called in messages.</param>
    public FieldSet Fields(Shape shape, string owner) =>
        new([.. shape.Fields.Select(field => new FieldBinder(field, Compile(field, owner)))], shape.Broken);

    /// <inheritdoc/>
    protected override ValueBinder Record(RecordType type, string owner) =>
        new FactRecordBinder(Fields(type.Shape, owner), owner);
}

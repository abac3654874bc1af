using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Makes the binder of a declared type. How a record's fields are found is for fact files and foreign files to say.</summary>
internal abstract class TypeCompiler
{
    /// <summary>Whether the files were not written for FactGen.</summary>
    protected abstract bool IsForeign { get; }

    /// <summary>The binder of a field's value.</summary>
    /// <param name="field">The declaration.</param>
    /// <param name="owner">What its record is called in messages.</param>
    public ValueBinder Compile(Field field, string owner) =>
        Compile(field.Type, new TextOptions(field, IsForeign), owner + "." + field.Name);

    /// <summary>The binder of a nested record.</summary>
    protected abstract ValueBinder Record(RecordType type, string owner);

    private ValueBinder Compile(FactType type, TextOptions options, string owner) => type switch
    {
        ScalarType scalar => Scalar(scalar.Scalar, options),
        EnumType values => new EnumBinder(values, options),
        ReferenceType => new ReferenceBinder(type, options),
        ListType list => new ListBinder(list, Compile(list.Item, options, owner)),
        MapType map => new MapBinder(map, Compile(map.Value, options, owner)),
        UnionType union when union.Alternatives.All(static alternative => alternative is ReferenceType) => new ReferenceBinder(type, options),
        UnionType union => new UnionBinder(union, [.. union.Alternatives.Select(alternative => Compile(alternative, options, owner))]),
        RecordType record => Record(record, owner),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of the kind language."),
    };

    private static ValueBinder Scalar(ScalarKind scalar, TextOptions options) => scalar switch
    {
        ScalarKind.Integer or ScalarKind.Decimal => new NumberBinder(scalar, options),
        ScalarKind.Boolean => new BooleanBinder(options),
        ScalarKind.Date => new DateBinder(options),
        ScalarKind.Instant => new InstantBinder(options),
        ScalarKind.Duration => new DurationBinder(options),
        ScalarKind.Money => new MoneyBinder(options),
        ScalarKind.Uri => new UriBinder(options),
        _ => new TextBinder(options),
    };
}

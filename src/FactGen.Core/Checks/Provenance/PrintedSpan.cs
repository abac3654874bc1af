using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Provenance;

/// <summary>The period of a record whose start and end are both there.</summary>
/// <param name="Start">The field that it starts with.</param>
/// <param name="End">The field that it ends with.</param>
internal sealed record PrintedSpan(BoundField Start, BoundField End)
{
    /// <summary>The first day.</summary>
    public FactDate From => ((DateValue)Start.Preferred.Value).Date;

    /// <summary>The last day.</summary>
    public FactDate Until => ((DateValue)End.Preferred.Value).Date;

    /// <summary>The period of a record; null where a bound is absent, or is no field of the record itself.</summary>
    public static PrintedSpan? Of(EquatableArray<BoundField> fields, Shape shape)
    {
        if (shape.Period is not { } period) return null;
        return Find(fields, period.Start) is { } start && Find(fields, period.End) is { } end ? new(start, end) : null;
    }

    /// <summary>Whether a field is one of its bounds.</summary>
    public bool Has(BoundField field) => ReferenceEquals(field, Start) || ReferenceEquals(field, End);

    private static BoundField? Find(EquatableArray<BoundField> fields, FieldPath path) =>
        path.Steps.Count == 1 ? fields.FirstOrDefault(field => field.Name == path.Steps[0] && field.Preferred.Value is DateValue) : null;
}

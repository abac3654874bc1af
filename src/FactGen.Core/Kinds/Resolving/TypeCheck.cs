using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Looks up the kinds that types refer to, and leaves out nested fields that refer to none.</summary>
internal sealed class TypeCheck(IReadOnlyDictionary<string, KindDraft> kinds, ISet<string> declared)
{
    /// <summary>The type, or null when it cannot be (and that is reported).</summary>
    public FactType? Check(FactType type, Target field) => type switch
    {
        ReferenceType reference => CheckReference(reference, field.Then(Site.Type, reference.Kind)),
        ListType list => Check(list.Item, field) is { } item ? new ListType(item) : null,
        MapType map => Check(map.Value, field) is { } value ? map with { Value = value } : null,
        UnionType union => CheckUnion(union, field),
        RecordType record => record with { Shape = CheckShape(record.Shape, field) },
        _ => type,
    };

    private FactType? CheckUnion(UnionType union, Target field)
    {
        var alternatives = union.Alternatives.Select(alternative => Check(alternative, field)).ToList();
        return alternatives.Contains(null) ? null : union with { Alternatives = alternatives.Select(static type => type!).ToEquatableArray() };
    }

    private FactType? CheckReference(ReferenceType reference, Target target)
    {
        if (kinds.TryGetValue(reference.Kind, out var kind))
        {
            if (kind.Merged.Foreign is not { Key: null }) return reference;
            target.Report(FindingIds.WrongType, $"'{reference.Kind}' has records without keys, so nothing can refer to them; its declaration needs key:");
        }
        else if (!declared.Contains(reference.Kind))
        {
            var near = kinds.Values.FirstOrDefault(other => other.Merged.Collection == reference.Kind)?.Name ?? TypeWords.Nearest(reference.Kind, kinds.Keys);
            target.Report(FindingIds.UnknownInDeclaration, "type or kind", reference.Kind, near is null ? Hints.For(reference.Kind, TypeWords.All.Concat(kinds.Keys)) : Hints.Mean(near));
        }

        return null;
    }

    private Shape CheckShape(Shape shape, Target owner)
    {
        var fields = new List<Field>();
        var broken = shape.Broken.ToList();
        foreach (var field in shape.Fields)
        {
            var type = Check(field.Type, owner.Field(field.Name));
            if (type is null) broken.Add(field.Name);
            else fields.Add(type.Equals(field.Type) ? field : field with { Type = type });
        }

        return shape with { Fields = fields.ToEquatableArray(), Broken = broken.ToEquatableArray() };
    }
}

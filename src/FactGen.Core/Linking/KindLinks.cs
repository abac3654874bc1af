using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Linking;

/// <summary>A kind made ready for linking.</summary>
internal sealed class KindLinks
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    /// <summary>Prepares a kind.</summary>
    public KindLinks(Kind kind)
    {
        Kind = kind;
        foreach (var field in kind.Shape.Fields) _fields[field.Name] = field;
        ClassName = kind.Collection is { } collection ? Identifiers.Of(collection) ?? "" : "";
        References = [.. kind.Shape.Fields.Where(field => field.Type is not ListType && ReferenceKinds.Of(field.Type).Count > 0 && !IsNamed(field.Reverse))];
        Reversed = kind.Shape.Period is null ? [] : [.. kind.Shape.Fields.Where(static declared => declared.Reverse is not null)];
        Dates = [.. kind.Shape.Fields.Where(static field => field.Type is ScalarType { Scalar: ScalarKind.Date })];
        Sums = [.. kind.Shape.Fields.Where(static field => field.Type is ScalarType { Scalar: ScalarKind.Money })];
    }

    /// <summary>The kind.</summary>
    public Kind Kind { get; }

    /// <summary>The name of its collection's class, which none of its facts can have.</summary>
    public string ClassName { get; }

    /// <summary>Whether records with one key merge, from whichever files they come.</summary>
    public bool Merges => Kind.Foreign is { MergeDuplicates: true };

    /// <summary>The fields that refer to one entry, and say what they mean by it: not those whose list has a name of its own.</summary>
    public IReadOnlyList<Field> References { get; }

    /// <summary>The fields from which others get a list that has dates to tell.</summary>
    public IReadOnlyList<Field> Reversed { get; }

    /// <summary>The date fields.</summary>
    public IReadOnlyList<Field> Dates { get; }

    /// <summary>The fields with sums of money.</summary>
    public IReadOnlyList<Field> Sums { get; }

    /// <summary>Whether a reverse list is called otherwise than the collection: the reports of a person are not the person's own roles.</summary>
    public bool IsNamed(string? list) => list is not null && list != Kind.Collection;

    /// <summary>The field of that name, or null.</summary>
    public Field? Field(string name) => _fields.TryGetValue(name, out var field) ? field : null;
}

using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Facts;

/// <summary>The fields of a kind or nested record, ready to be found by name.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>Prepares the fields, in the order declared.</summary>
    public FieldSet(IReadOnlyList<FieldBinder> fields, bool isOpen)
    {
        Fields = fields;
        IsOpen = isOpen;
        for (var i = 0; i < fields.Count; i++) _index[fields[i].Name] = i;
        Names = [.. _index.Keys];
    }

    /// <summary>The fields, in the order declared.</summary>
    public IReadOnlyList<FieldBinder> Fields { get; }

    /// <summary>Their names, for suggestions.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Whether fields that are not declared are ignored.</summary>
    public bool IsOpen { get; }

    /// <summary>The place of a field, or -1.</summary>
    public int IndexOf(string name) => _index.TryGetValue(name, out var index) ? index : -1;

    /// <summary>Whether an entry without the field is not whole: lists and maps are empty instead, a default stands in.</summary>
    public static bool IsRequired(Field field) =>
        !field.IsOptional && field.Default is null && field.Type is not (ListType or MapType);
}

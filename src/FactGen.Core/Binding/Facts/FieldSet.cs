using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Facts;

/// <summary>The fields of a kind or nested record, ready to be found by name.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    private readonly HashSet<string> _ignored;

    /// <summary>Prepares the fields, in the order declared.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="ignored">Names of fields whose declaration is at fault: told there, not at every entry.</param>
    public FieldSet(IReadOnlyList<FieldBinder> fields, IEnumerable<string> ignored)
    {
        _ignored = new(ignored, StringComparer.Ordinal);
        Fields = fields;
        for (var i = 0; i < fields.Count; i++) _index[fields[i].Name] = i;
        Names = [.. _index.Keys, .. _ignored];
    }

    /// <summary>The fields, in the order declared.</summary>
    public IReadOnlyList<FieldBinder> Fields { get; }

    /// <summary>Their names and those that are ignored, for suggestions.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The place of a field, or -1.</summary>
    public int IndexOf(string name) => _index.TryGetValue(name, out var index) ? index : -1;

    /// <summary>Whether nothing is said about a field of that name, because its declaration is at fault.</summary>
    public bool IsIgnored(string name) => _ignored.Contains(name);

    /// <summary>Whether an entry without the field is not whole: lists and maps are empty instead, a default stands in.</summary>
    public static bool IsRequired(Field field) =>
        !field.IsOptional && field.Default is null && field.Type is not (ListType or MapType);
}

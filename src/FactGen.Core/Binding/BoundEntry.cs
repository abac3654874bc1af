using System.Runtime.CompilerServices;

namespace FactGen.Core.Binding;

/// <summary>One fact: a key and its fields.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Key">The key; null for an anonymous foreign record.</param>
/// <param name="Fields">The fields that are present, in the kind's order.</param>
/// <param name="Qualifiers">The entry's own, with the file's default source filled in.</param>
public sealed record BoundEntry(string Kind, string? Key, EquatableArray<BoundField> Fields, Qualifiers Qualifiers)
{
    /// <summary>The C# name that <c>as:</c> gives, or null.</summary>
    public string? As { get; init; }

    /// <summary>
    /// The number of the name that <c>as:</c> gives in the <see cref="SpanMap"/>; 0, the key's, where it gives none.
    /// </summary>
    public int AsOrdinal { get; init; }

    /// <summary>
    /// What a person calls a foreign record, when its kind's caption leads to a text of the record that is no declared
    /// field; null otherwise: then the caption is found in the fields.
    /// </summary>
    public string? Caption { get; init; }

    /// <summary>The field of that name, or null when it is absent.</summary>
    [MethodImpl(HotPath.Optimized)]
    public BoundField? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name) return field;
        }

        return null;
    }
}

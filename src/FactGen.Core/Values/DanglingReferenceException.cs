#nullable enable

namespace FactGen.Core.Values;

/// <summary>A reference was read whose key no fact file declares.</summary>
/// <remarks>The build reports it as FACT1001; this exception is what is left when that diagnostic is switched off.</remarks>
public sealed class DanglingReferenceException : global::System.InvalidOperationException
{
    /// <summary>Describes the reference.</summary>
    /// <param name="owner">The key of the entry that holds the reference.</param>
    /// <param name="field">The field that holds it, as the fact file spells it.</param>
    /// <param name="collection">The collection, or collections, in which the key should be.</param>
    /// <param name="key">The key that is not there.</param>
    public DanglingReferenceException(string owner, string field, string collection, string key)
        : base($"{owner}.{field} refers to {collection}/{key}, which no fact file declares")
    {
        Owner = owner;
        Field = field;
        Collection = collection;
        Key = key;
    }

    /// <summary>The key of the entry that holds the reference.</summary>
    public string Owner { get; }

    /// <summary>The field that holds the reference, as the fact file spells it.</summary>
    public string Field { get; }

    /// <summary>The collection, or collections, in which the key should be.</summary>
    public string Collection { get; }

    /// <summary>The key that is not there.</summary>
    public string Key { get; }
}

#nullable enable
namespace FactGen.Core.Values;

/// <summary>What every fact has: the key it is referred to by, and where it stands.</summary>
public interface IFact
{
    /// <summary>The key of the fact in its collection; empty for a record without one.</summary>
    string Key { get; }

    /// <summary>Where the entry stands and what supports it.</summary>
    FactOrigin Origin { get; }

    /// <summary>Where one field stands and what supports it.</summary>
    /// <param name="field">The property's name, as <c>nameof(Person.Name)</c> gives it.</param>
    /// <returns>The statement's own origin; the entry's where the field says nothing of its own.</returns>
    FactOrigin OriginOf(string field);
}

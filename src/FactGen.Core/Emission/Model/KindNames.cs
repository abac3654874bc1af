namespace FactGen.Core.Emission.Model;

/// <summary>The C# names that one kind gives, not escaped.</summary>
/// <param name="Record">The record: <c>Person</c>. An abstract kind has the name only for the types within it.</param>
/// <param name="Interface">The interface of a kind that is abstract or that others extend: <c>IParty</c>; else null.</param>
/// <param name="Id">The enum of keys: <c>PersonId</c>. Null for a kind without keys or without entries.</param>
/// <param name="Set">The type of <c>All</c>, which takes the enum as an index: <c>PersonSet</c>. Null where there is no enum.</param>
/// <param name="Reverse">The class that finds entries by the keys they refer to.</param>
/// <param name="KindHint">The kind's name among hint names.</param>
internal sealed record KindNames(string Record, string? Interface, string? Id, string? Set, string Reverse, string KindHint)
{
    /// <summary>The collection's class: <c>People</c>. Null for an abstract kind.</summary>
    public string? Collection { get; init; }

    /// <summary>The collection's name among hint names.</summary>
    public string? CollectionHint { get; init; }

    /// <summary>The type of a reference to the kind.</summary>
    public string Reference => Interface ?? Record;
}

using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Facts;

/// <summary>A value that a path leads to.</summary>
/// <param name="Record">The record in which it stands.</param>
/// <param name="Field">Its field.</param>
/// <param name="Statement">The statement that says it.</param>
/// <param name="Value">The value; lists and unions taken apart.</param>
/// <param name="Type">What it is declared as.</param>
/// <param name="Index">Its number in the list around it, from 1; 0 where there is none.</param>
internal sealed record Found(FactRecord Record, PlacedField Field, BoundStatement Statement, BoundValue Value, FactType Type, int Index)
{
    /// <summary>Its key in the map around it; null where there is none.</summary>
    public string? MapKey { get; init; }

    /// <summary>The entry that it refers to, once a path has led there: many rules go the same way.</summary>
    public FactRecord? Target { get; set; }

    /// <summary>Where it stands.</summary>
    public Spot Spot => new(Field.Place, Value.Ordinal, Value is RecordValue or MapValue);

    /// <summary>The field's name.</summary>
    public string Name => Field.Field.Name;

    /// <summary>The value as messages show it.</summary>
    public string Text => Value is ReferenceValue reference ? $"'{reference.Key}'" : DisplayText.Shorten(DisplayText.Of(Value)) ?? "";

    /// <summary>Field and value: <c>start_date 2018-03</c>.</summary>
    public string NameAndText => $"{Name} {Text}".TrimEnd();

    /// <summary>Whether two are the same value at the same place.</summary>
    public bool IsSameAs(Found other) => ReferenceEquals(Field.Place, other.Field.Place) && Value.Ordinal == other.Value.Ordinal;
}

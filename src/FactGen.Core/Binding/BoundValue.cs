using FactGen.Core.Values;

namespace FactGen.Core.Binding;

/// <summary>A typed value, without positions.</summary>
/// <param name="Ordinal">The value's number within its entry, the key into the <see cref="SpanMap"/>.</param>
public abstract record BoundValue(int Ordinal);

/// <summary>A text, uri or other value that stays as written.</summary>
public sealed record TextValue(int Ordinal, string Text) : BoundValue(Ordinal);

/// <summary>A whole number.</summary>
public sealed record IntegerValue(int Ordinal, long Number) : BoundValue(Ordinal);

/// <summary>A decimal number; its scale is kept (<c>3.10</c>).</summary>
public sealed record DecimalValue(int Ordinal, decimal Number) : BoundValue(Ordinal);

/// <summary>True or false.</summary>
public sealed record BooleanValue(int Ordinal, bool IsTrue) : BoundValue(Ordinal);

/// <summary>An EDTF date.</summary>
public sealed record DateValue(int Ordinal, FactDate Date) : BoundValue(Ordinal);

/// <summary>A moment with its offset.</summary>
public sealed record InstantValue(int Ordinal, DateTimeOffset Instant) : BoundValue(Ordinal);

/// <summary>An ISO 8601 duration.</summary>
public sealed record DurationValue(int Ordinal, Duration Duration) : BoundValue(Ordinal);

/// <summary>A sum of money.</summary>
public sealed record MoneyValue(int Ordinal, Money Money) : BoundValue(Ordinal);

/// <summary>An absolute URI, as written.</summary>
public sealed record UriValue(int Ordinal, string Uri) : BoundValue(Ordinal);

/// <summary>One of an enum's texts.</summary>
public sealed record EnumValue(int Ordinal, string Text) : BoundValue(Ordinal);

/// <summary>A reference by key; whether it dangles is Linking's to say.</summary>
public sealed record ReferenceValue(int Ordinal, string Key) : BoundValue(Ordinal);

/// <summary>A nested record.</summary>
public sealed record RecordValue(int Ordinal, EquatableArray<BoundField> Fields) : BoundValue(Ordinal);

/// <summary>A list's items.</summary>
public sealed record ListValue(int Ordinal, EquatableArray<BoundValue> Items) : BoundValue(Ordinal);

/// <summary>A map's pairs, in file order; integer keys in their shortest form.</summary>
public sealed record MapValue(int Ordinal, EquatableArray<MapPair> Pairs) : BoundValue(Ordinal);

/// <summary>One pair of a <see cref="MapValue"/>.</summary>
public sealed record MapPair(string Key, BoundValue Value);

/// <summary>The alternative of a union that read the text.</summary>
/// <param name="Ordinal">The value's number.</param>
/// <param name="Alternative">Its place among the alternatives, from 0.</param>
/// <param name="Value">The value that it read.</param>
public sealed record UnionValue(int Ordinal, int Alternative, BoundValue Value) : BoundValue(Ordinal);

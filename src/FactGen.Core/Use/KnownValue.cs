namespace FactGen.Core.Use;

/// <summary>A value of a fact that a literal may repeat, and the C# that gives it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">What messages call its place: <c>name</c>, <c>terms.district</c>; <c>key</c> for the key itself.</param>
/// <param name="Access">From an expression of the fact to the value: <c>.Money.Amount</c>. Null where what is there has another type.</param>
public sealed record KnownValue(KnownFact Fact, string Field, string? Access)
{
    /// <summary>The name of the compile-time constant that holds it; null where none does.</summary>
    public string? Constant { get; init; }

    /// <summary>Whether it is the amount of a sum of money.</summary>
    public bool IsMoney { get; init; }
}

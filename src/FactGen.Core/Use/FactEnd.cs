namespace FactGen.Core.Use;

/// <summary>That a fact's period is over.</summary>
/// <param name="Field">The field that holds the end.</param>
/// <param name="Date">The end, as EDTF.</param>
/// <param name="Day">The day before which it lies, as EDTF.</param>
/// <param name="Whose">Whose day that is: <c>the day of FactGenAsOf</c>, <c>the day of source 'gazette-2024-03'</c>.</param>
public sealed record FactEnd(string Field, string Date, string Day, string Whose);

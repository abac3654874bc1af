namespace FactGen.Core.Binding;

/// <summary>A field that is present: one statement, or several that compete.</summary>
/// <param name="Name">The field's name as its kind declares it.</param>
/// <param name="Statements">At least one, in file order.</param>
public sealed record BoundField(string Name, EquatableArray<BoundStatement> Statements)
{
    /// <summary>The number of the field's name in the <see cref="SpanMap"/>; in a foreign file that of its value.</summary>
    public int Ordinal { get; init; }

    /// <summary>The statement that C# sees: the preferred one, else the first normal one, else the first.</summary>
    public BoundStatement Preferred => Statements.Count == 1 ? Statements[0] : PreferredOfSeveral;

    private BoundStatement PreferredOfSeveral =>
        Statements.FirstOrDefault(statement => statement.Qualifiers.Rank == Values.FactRank.Preferred)
        ?? Statements.FirstOrDefault(statement => statement.Qualifiers.Rank is null or Values.FactRank.Normal)
        ?? Statements[0];
}

using FactGen.Core.Binding;
using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Facts;

/// <summary>A field with the entry that knows where it stands: of merged records that may be another than the first.</summary>
/// <param name="field">The field.</param>
/// <param name="place">The entry.</param>
internal sealed class PlacedField(BoundField field, PlacedEntry place)
{
    /// <summary>The field.</summary>
    public BoundField Field { get; } = field;

    /// <summary>The entry.</summary>
    public PlacedEntry Place { get; } = place;

    /// <summary>The statements that are held to be true: neither taken back nor superseded.</summary>
    public IEnumerable<BoundStatement> InForce => Field.Statements.Where(static statement => IsInForce(statement.Qualifiers));

    /// <summary>The statement that C# sees, if it is in force, else the first that is; null when none is.</summary>
    public BoundStatement? Preferred => Field.Preferred is { } preferred && IsInForce(preferred.Qualifiers) ? preferred : InForce.FirstOrDefault();

    /// <summary>Its values once a path has led to them: many rules ask for the same.</summary>
    public Found[]? Values { get; set; }

    /// <summary>Whether a statement or entry is held to be true.</summary>
    public static bool IsInForce(Qualifiers qualifiers) =>
        qualifiers.Status is not FactStatus.Retracted && qualifiers.Rank is not FactRank.Deprecated;
}

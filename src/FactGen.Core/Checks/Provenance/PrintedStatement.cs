using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Provenance;

/// <summary>A statement that says what its source prints.</summary>
/// <param name="Place">The entry.</param>
/// <param name="Record">The fields of the record, the entry itself or one nested in it.</param>
/// <param name="Shape">What the record is declared as.</param>
/// <param name="Field">The field.</param>
/// <param name="Declared">What the field is declared as.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Said">What is said about it, by itself or by what stands around it.</param>
internal sealed record PrintedStatement(
    PlacedEntry Place,
    EquatableArray<BoundField> Record,
    Shape Shape,
    BoundField Field,
    Field Declared,
    BoundStatement Statement,
    PrintedPlace Said)
{
    /// <summary>The print.</summary>
    public string Printed => Statement.Qualifiers.Printed!;

    /// <summary>What messages call the entry.</summary>
    public string Label => $"{Place.Entry.Kind} '{Place.Entry.Key}'";

    /// <summary>Where the print stands in the fact file.</summary>
    public FactLocation Location => Locate(Qualifier.Printed);

    /// <summary>The place of a qualifier that the statement has.</summary>
    public FactLocation Locate(Qualifier qualifier) => Place.Locate(Statement.Qualifiers.OrdinalOf(qualifier)!.Value);

    /// <summary>A finding at the print, which begins with the entry and the field.</summary>
    public Finding Find(string id, IEnumerable<FactLocation> others, params string[] arguments) =>
        new(id, Location, new([Label, Field.Name, .. arguments]), others.ToEquatableArray());
}

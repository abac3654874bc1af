using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>citation_needed: true</c>: every statement has a source, its own, the entry's or the file's (Wikidata citation-needed).</summary>
internal sealed class CitationNeeded(RuleScope scope) : RecordRule
{
    /// <summary>The fields that want a source; null for all.</summary>
    private readonly List<FieldPath>? _paths = scope.Operand.IsNone || scope.Operand.Text == "true" ? null : [.. scope.Operand.AsPaths()];

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        if (_paths is not null) return Bare(_paths, subject.From).Select(bare => Broken(bare, subject.SpotOf(bare.Found), bare.Found.Name, subject));
        var all = Bare([.. subject.From.Fields.Select(static field => new FieldPath(new([field.Field.Name])))], subject.From).ToList();

        // Where a whole record wants sources, one line says which of its fields have none.
        return all.Count == 0 ? [] : [Broken(all[0], subject.Record.Spot, string.Join(", ", all.Select(static bare => bare.Found.Name)), subject)];
    }

    /// <summary>The first statement of each field that has no source.</summary>
    private IEnumerable<(FactRecord Record, Found Found)> Bare(List<FieldPath> paths, FactRecord from)
    {
        foreach (var path in paths)
        {
            foreach (var record in scope.Paths.Owners(from, path))
            {
                if (HasSource(record)) continue;
                var found = scope.Paths.AllStatements(record, path.Steps[path.Steps.Count - 1]).Find(static found => found.Statement.Qualifiers.Source is null);
                if (found is not null) yield return (record, found);
            }
        }
    }

    /// <summary>A source holds for all that stands below it.</summary>
    private static bool HasSource(FactRecord record) =>
        record.Around is { } around
            ? around.Statement.Qualifiers.Source is not null || HasSource(around.Record)
            : record.Place.Entry.Qualifiers.Source is not null;

    private static Violation Broken((FactRecord Record, Found Found) bare, Spot spot, string fields, Subject subject)
    {
        var (label, names) = subject.NamesOf(bare.Record, fields);
        return new(FindingIds.NoSource, spot, label, names) { Records = [subject.Record] };
    }
}

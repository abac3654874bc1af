using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Kinds;
using FactGen.Core.Rows;
using FactGen.Core.Values;

namespace FactGen.Core.Emission.Facts;

/// <summary>Writes a source's facts of one kind in the large shape: a row of text a fact, under lines that name their files.</summary>
internal sealed class RowSection(EmissionModel model, Kind kind)
{
    private readonly KindNames _names = model.Names[kind.Name];
    private readonly ShapeModel _shape = model.Of(kind);

    /// <summary>The cells of a row.</summary>
    public IEnumerable<string> Columns => new[] { "key" }
        .Concat(_shape.Members.Select(static member => member.Field.Name))
        .Concat(model.Captions.IsGiven(kind) ? ["caption"] : [])
        .Append("[source|at|status|rank|note]")
        .Append("[[field|line slot|source|…]|…]");

    /// <summary>Writes the heading and the rows.</summary>
    public void Write(IReadOnlyList<SourceFact> facts, RowWriter rows)
    {
        var cells = new RowCells(rows, model);
        rows.Section(_names.Collection!, Slot(facts.Count > 0 ? facts[0].Slot : 0), Slot(facts.Count));
        foreach (var file in facts.GroupBy(static fact => fact.File, StringComparer.Ordinal))
        {
            var common = CommonSource(file);
            rows.BeginFile();
            rows.Text(file.Key);
            rows.Optional(common);
            rows.End();
            foreach (var fact in file) Row(fact, rows, cells, common);
        }
    }

    /// <summary>The source that all facts of a file and all their statements have; null where they differ.</summary>
    private string? CommonSource(IEnumerable<SourceFact> facts)
    {
        string? common = null;
        foreach (var fact in facts)
        {
            common ??= fact.Entry.Qualifiers.Source;
            if (common is null || fact.Entry.Qualifiers.Source != common) return null;
            foreach (var statement in StatementOrigin.Of(fact, _shape))
            {
                if (statement.Qualifiers.Source != common) return null;
            }
        }

        return common;
    }

    private void Row(SourceFact fact, RowWriter rows, RowCells cells, string? common)
    {
        var entry = fact.Entry;
        if (entry.Key is { Length: > 0 } key) rows.Text(key);
        else rows.Absent();
        cells.Fields(entry.Fields, _shape);
        if (model.Captions.IsGiven(kind)) rows.Optional(model.Captions.Given(kind, entry, fact.Linked.Caption));
        Origin(fact, rows, common);
        Statements(fact, rows, common);
        rows.End();
    }

    /// <summary>Most facts have nothing to say here: their line is that of their row, their source that of their file.</summary>
    private void Origin(SourceFact fact, RowWriter rows, string? common)
    {
        var said = Said(fact.Entry.Qualifiers, common);
        var isNameless = fact.Identifier is null && _names.Id is not null;
        if (!isNameless && said.All(static text => text is null))
        {
            rows.Absent();
            return;
        }

        rows.Open();
        if (isNameless) rows.Plain(FactRow.Nameless.ToString());
        foreach (var text in said) rows.Optional(text);
        rows.Close();
    }

    private void Statements(SourceFact fact, RowWriter rows, string? common)
    {
        var statements = StatementOrigin.Of(fact, _shape);
        if (statements.Count == 0)
        {
            rows.Absent();
            return;
        }

        rows.Open();
        foreach (var statement in statements)
        {
            rows.Open();
            rows.Text(statement.Member.Identifier);
            rows.Plain(Slot(statement.Slot));
            foreach (var text in Said(statement.Qualifiers, common)) rows.Optional(text);
            rows.Close();
        }

        rows.Close();
    }

    private static string?[] Said(Qualifiers qualifiers, string? common) =>
    [
        qualifiers.Source == common ? null : qualifiers.Source,
        qualifiers.At,
        qualifiers.Status is null or FactStatus.Confirmed ? null : qualifiers.Status.ToString(),
        qualifiers.Rank is null or FactRank.Normal ? null : qualifiers.Rank.ToString(),
        qualifiers.Note,
    ];

    private static string Slot(int number) => number.ToString(CultureInfo.InvariantCulture);
}

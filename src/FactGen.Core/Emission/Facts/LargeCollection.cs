using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Kinds;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits how a large collection finds its facts: tables that lead from a key to a place and on to a row, and the reader of a row.</summary>
internal sealed class LargeCollection(CodeWriter writer, EmissionModel model, Kind kind, CollectionLayout layout)
{
    /// <summary>The field with the facts that were touched; others than the set look into it.</summary>
    public const string Facts = "__facts";

    private readonly KindNames _names = model.Names[kind.Name];

    private readonly string[] _sources =
        [.. layout.Runs.Select(static run => run.Source).Distinct(StringComparer.Ordinal).OrderBy(static source => source, StringComparer.Ordinal)];

    private readonly string? _index = IndexWriter.Write(layout.Index.Facts);

    /// <summary>What the set is made of: the fields stand before it, for they are filled in their order when the class is first touched.</summary>
    public void Fields()
    {
        var rows = model.Options.Type("FactRows");
        writer.Line($"private static readonly {rows} __rows = new {rows}({Literals.Of(_names.Collection!)}, "
            + FormattableString.Invariant($"{layout.Index.Facts.Count}, {_sources.Length}, {layout.Runs.Count}, ")
            + $"{model.Options.Collection(SourceRows.Class)}.{SourceRows.Find}, {model.Options.Collection(LinesEmitter.Class)}.{LinesEmitter.Find}, "
            + $"__Runs, {(_index is null ? "null" : "__Index")});");
        writer.Separate();
        if (_names.Set is null) return;
        var record = model.Options.Type(_names.Record);
        writer.Line(GeneratedAttributes.Hidden);
        writer.Line(FormattableString.Invariant($"internal static readonly {record}?[] {Facts} = new {record}?[{layout.Index.Facts.Count}];"));
        writer.Separate();
    }

    /// <summary>What the field is made of.</summary>
    public void Emit()
    {
        writer.Line(GeneratedAttributes.Member);
        writer.Line($"private static {model.Options.Type(_names.Record)} __At(int index) => __Read(__rows.Row(index));");
        writer.Separate();
        Read();
        var literals = new RowLiterals(writer, model.Options);
        writer.Comment("The sources; then stretches of facts: the place of the first, the source that has them, the row of the first.");
        writer.MemberAttributes();
        literals.Method("__Runs", Runs());
        if (_index is null) return;
        writer.Comment("A hash table of the keys: a place, and some bits of the hash.");
        writer.MemberAttributes();
        literals.Method("__Index", _index);
    }

    /// <summary>Cells are read in the order in which the arguments stand.</summary>
    private void Read()
    {
        var record = model.Options.Type(_names.Record);
        var hasKeys = _names.Id is not null;
        var arguments = new List<string> { "key: row.Key" };
        arguments.AddRange(new CellReaders(model, hasKeys ? "row.Key" : Literals.Of(kind.Name)).Arguments(model.Of(kind)));
        if (model.Captions.IsGiven(kind)) arguments.Add("caption: row.Text()");
        arguments.Add("origin: row.Origin()");
        arguments.Add("slot: row.Slot");
        if (_names.Id is { } id) arguments.Add($"factId: ({model.Options.Type(id)})(row.HasName ? row.Place : -1)");
        arguments.Add("origins: row.Origins()");
        writer.Line(GeneratedAttributes.Member);
        writer.Line($"private static {record} __Read({model.Options.Type("FactRow")} row) => new {record}(");
        writer.Lines("    " + string.Join(",\n    ", arguments) + ");");
        writer.Separate();
    }

    private string Runs()
    {
        var chunks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _sources.Length; i++) chunks[_sources[i]] = i;
        var numbers = new TableWriter();
        foreach (var source in _sources) numbers.Record((SourceNames.Number(source), FactRuns.SourceDigits));
        var runs = new TableWriter();
        foreach (var run in layout.Runs)
            runs.Record(((uint)run.Start, FactRuns.StartDigits), ((uint)chunks[run.Source], FactRuns.ChunkDigits), ((uint)run.Row, FactRuns.RowDigits));
        return numbers.ToString() + runs;
    }
}

using System.Globalization;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Kinds;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits how a large collection finds its facts: tables that lead from a key to a place and on to a row, and the reader of a row.</summary>
internal sealed class LargeCollection(CodeWriter writer, EmissionModel model, Kind kind, CollectionLayout layout)
{
    /// <summary>The method that names all chunks is compiled when the first is opened; in groups, only those of one group are.</summary>
    private const int ChunksAGroup = 32;

    private readonly KindNames _names = model.Names[kind.Name];

    private string Chunk => model.Options.Type("FactChunk");

    private readonly string[] _sources =
        [.. layout.Runs.Select(static run => run.Source).Distinct(StringComparer.Ordinal).OrderBy(static source => source, StringComparer.Ordinal)];

    private readonly string? _index = IndexWriter.Write(layout.Index.Facts);

    /// <summary>The field that the set is made of: it stands before the set, which is made when the class is first touched.</summary>
    public void Rows()
    {
        var rows = model.Options.Type("FactRows");
        writer.Line($"private static readonly {rows} __rows = "
            + FormattableString.Invariant($"new {rows}({layout.Index.Facts.Count}, {_sources.Length}, {layout.Runs.Count}, __Chunk, __Runs, {(_index is null ? "null" : "__Index")});"));
        writer.Separate();
    }

    /// <summary>What the field is made of.</summary>
    public void Emit()
    {
        writer.Line(GeneratedAttributes.Member);
        writer.Line($"private static {model.Options.Type(_names.Record)} __At(int index) => __Read(__rows.Row(index));");
        writer.Separate();
        Read();
        var collection = Literals.Of(_names.Collection!);
        var rows = $"{model.Options.Collection(SourceRows.Class)}.";
        Dispatch("__Chunk", _sources.Select(source => $"{rows}{SourceNames.Member(source)}({collection})").ToArray());
        var literals = new RowLiterals(writer, model.Options);
        writer.Comment("Stretches of facts: the place of the first, the chunk that has them, the row of the first.");
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
        if (_names.Id is { } id) arguments.Add($"factId: ({model.Options.Type(id)})(row.HasName ? row.Place : -1)");
        arguments.Add("origins: row.Origins()");
        writer.Line(GeneratedAttributes.Member);
        writer.Line($"private static {record} __Read({model.Options.Type("FactRow")} row) => new {record}(");
        writer.Lines("    " + string.Join(",\n    ", arguments) + ");");
        writer.Separate();
    }

    private void Dispatch(string method, IReadOnlyList<string> targets)
    {
        if (targets.Count > ChunksAGroup)
        {
            var groups = Enumerable.Range(0, (targets.Count + ChunksAGroup - 1) / ChunksAGroup).Select(group => $"{method}{group.ToString(CultureInfo.InvariantCulture)}").ToArray();
            Switch(method, $"chunk / {ChunksAGroup.ToString(CultureInfo.InvariantCulture)}", 0, groups.Select(static group => group + "(chunk)"));
            for (var group = 0; group < groups.Length; group++) Switch(groups[group], "chunk", group * ChunksAGroup, targets.Skip(group * ChunksAGroup).Take(ChunksAGroup));
        }
        else
        {
            Switch(method, "chunk", 0, targets);
        }
    }

    private void Switch(string method, string number, int first, IEnumerable<string> targets)
    {
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static {Chunk} {method}(int chunk) => ({number}) switch");
        foreach (var target in targets) writer.Line($"{(first++).ToString(CultureInfo.InvariantCulture)} => {target},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(chunk)),");
        writer.Close("};");
    }

    private string Runs()
    {
        var chunks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _sources.Length; i++) chunks[_sources[i]] = i;
        var table = new TableWriter();
        foreach (var run in layout.Runs) table.Record((run.Start, FactRuns.StartDigits), (chunks[run.Source], FactRuns.ChunkDigits), (run.Row, FactRuns.RowDigits));
        return table.ToString();
    }
}

using System.Globalization;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Kinds;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits how a large collection finds its facts: tables that lead from a key to a place and on to a row, and the reader of a row.</summary>
internal sealed class LargeCollection(CodeWriter writer, EmissionModel model, Kind kind)
{
    /// <summary>The method that names all chunks is compiled when the first is opened; in groups, only those of one group are.</summary>
    private const int ChunksAGroup = 32;

    private readonly KindNames _names = model.Names[kind.Name];

    private string Chunk => model.Options.Type("FactChunk");

    public void Emit(CollectionLayout layout)
    {
        var sources = layout.Runs.Select(static run => run.Source).Distinct(StringComparer.Ordinal).OrderBy(static source => source, StringComparer.Ordinal).ToArray();
        var index = IndexWriter.Write(layout.Index.Facts);
        Open(layout, sources.Length, index is not null);
        Read();
        Dispatch("__Chunk", sources.Select(static source => SourceNames.Member(source) + "()").ToArray());
        var literals = new RowLiterals(writer, model.Options);
        writer.Comment("Stretches of facts: the place of the first, the chunk that has them, the row of the first.");
        literals.Method("__Runs", Runs(layout, sources));
        if (index is null) return;
        writer.Comment("A hash table of the keys: a place, and some bits of the hash.");
        literals.Method("__Index", index);
    }

    private void Open(CollectionLayout layout, int chunks, bool hasIndex)
    {
        var rows = model.Options.Type("FactRows");
        writer.Line($"private static {rows}? __rows;");
        writer.Separate();
        writer.Line(GeneratedAttributes.Member);
        writer.Line($"private static {rows} __Keys() => __rows ?? {model.Options.Value("FactSlot")}.Fill(ref __rows, "
            + FormattableString.Invariant($"new {rows}({layout.Index.Facts.Count}, {chunks}, {layout.Runs.Count}, __Chunk, __Runs, {(hasIndex ? "__Index" : "null")}));"));
        writer.Separate();
        writer.Line(GeneratedAttributes.Member);
        writer.Line($"private static {model.Options.Type(_names.Record)} __At(int index) => __Read(__Keys().Row(index));");
        writer.Separate();
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

    private static string Runs(CollectionLayout layout, string[] sources)
    {
        var chunks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sources.Length; i++) chunks[sources[i]] = i;
        var table = new TableWriter();
        foreach (var run in layout.Runs) table.Record((run.Start, FactRows.StartDigits), (chunks[run.Source], FactRows.ChunkDigits), (run.Row, FactRows.RowDigits));
        return table.ToString();
    }
}

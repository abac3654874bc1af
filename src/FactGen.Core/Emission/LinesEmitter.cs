using System.Globalization;
using System.Text;
using FactGen.Core.Emission.Facts;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Naming;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission;

/// <summary>Emits the line tables of all sources: the only output that holds positions.</summary>
internal sealed class LinesEmitter(EmissionModel model)
{
    /// <summary>The class within the class of the collections.</summary>
    public const string Class = "__Lines";

    /// <summary>Its method that gives the lines of a source that has rows.</summary>
    public const string Find = "Of";

    private readonly CodeWriter _writer = new(model.Options);

    public EmittedSource Emit(IEnumerable<FileLines> files, FactLayout layout)
    {
        var lines = new EntryTable<EntryLines>(files.Select(static file => (file.Path, file.Entries)), static entry => entry.Kind);
        _writer.Doc("summary", "The facts that this project's fact files state, by collection.");
        _writer.Open($"{model.Options.Visibility} static partial class {Identifiers.Escape(model.Options.Class)}");
        Constants();
        _writer.Line(GeneratedAttributes.Member);
        _writer.Open($"private static class {Class}");
        Small(layout, lines);
        if (layout.HasRows) Rows(layout, lines);
        _writer.Close();
        if (layout.HasRows) new SourceIndex(_writer, model).Emit(layout);
        _writer.Close();
        return new("Facts.Lines.g.cs", _writer.ToString());
    }

    /// <summary>A text a source whose facts each say it in their own code.</summary>
    private void Small(FactLayout layout, EntryTable<EntryLines> lines)
    {
        foreach (var source in layout.Sources.Where(static source => source.Parts.Any(static part => part.Shape == CollectionShape.Small)))
            _writer.Line($"internal static string {SourceNames.Member(source.Name)} => \"{Steps(source, lines)}\";");
        _writer.Separate();
    }

    /// <summary>One text for all sources with rows: a member each would be compiled, at build time and at run time, to hold a hundred characters.</summary>
    private void Rows(FactLayout layout, EntryTable<EntryLines> lines)
    {
        var rows = new RowWriter();
        foreach (var source in layout.Sources.Where(static source => source.Parts.Any(static part => part.Shape != CollectionShape.Small)))
            rows.Section(FactSection.Name(SourceNames.Number(source.Name)), Steps(source, lines));
        _writer.Line($"internal static string {Find}(uint source) => {model.Options.Type(nameof(FactSection))}.{nameof(FactSection.Line)}(Table(), source);");
        _writer.Separate();
        new RowLiterals(_writer, model.Options).Method("Table", rows.ToString());
    }

    /// <summary>The parts of the class stand in the sources of facts; what it is said once, and here because this output is always there.</summary>
    private void Constants()
    {
        if (!model.Catalog.Kinds.Any(static kind => kind.Constants && !kind.IsAbstract)) return;
        _writer.Doc("summary", "The values that can stand in attributes, as switch labels and as default arguments.");
        _writer.Open($"public static partial class {TypeNames.Constants}");
        _writer.Close();
    }

    private static string Steps(SourceLayout source, EntryTable<EntryLines> lines)
    {
        var entries = source.Parts.SelectMany(part => lines.Of(part)).ToArray();
        return Steps(entries.Select(static entry => entry.Lines[0]).Concat(entries.SelectMany(static entry => entry.Lines.Skip(1))));
    }

    /// <summary>Each line by its distance from the one before: a few characters a fact, whatever the length of its file.</summary>
    private static string Steps(IEnumerable<int> lines)
    {
        var text = new StringBuilder();
        var last = 0;
        foreach (var line in lines)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append((line - last).ToString(CultureInfo.InvariantCulture));
            last = line;
        }

        return text.ToString();
    }
}

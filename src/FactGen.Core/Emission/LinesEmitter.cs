using System.Globalization;
using System.Text;
using FactGen.Core.Emission.Facts;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission;

/// <summary>Emits the line tables of all sources: the only output that holds positions.</summary>
internal sealed class LinesEmitter(EmissionModel model)
{
    /// <summary>The class within the class of the collections.</summary>
    public const string Class = "__Lines";

    private readonly CodeWriter _writer = new(model.Options);

    public EmittedSource Emit(IEnumerable<FileLines> files, FactLayout layout)
    {
        var lines = new EntryTable<EntryLines>(files.Select(static file => (file.Path, file.Entries)), static entry => entry.Kind);
        _writer.Doc("summary", "The facts that this project's fact files state, by collection.");
        _writer.Open($"{model.Options.Visibility} static partial class {Identifiers.Escape(model.Options.Class)}");
        Constants();
        _writer.Line(GeneratedAttributes.Member);
        _writer.Open($"private static class {Class}");
        foreach (var source in layout.Sources)
        {
            var entries = source.Parts.SelectMany(part => lines.Of(part)).ToArray();
            var table = Steps(entries.Select(static entry => entry.Lines[0]).Concat(entries.SelectMany(static entry => entry.Lines.Skip(1))));
            _writer.Line($"internal static string {SourceNames.Member(source.Name)} => \"{table}\";");
        }

        _writer.Close();
        _writer.Close();
        return new("Facts.Lines.g.cs", _writer.ToString());
    }

    /// <summary>The parts of the class stand in the sources of facts; what it is said once, and here because this output is always there.</summary>
    private void Constants()
    {
        if (!model.Catalog.Kinds.Any(static kind => kind.Constants && !kind.IsAbstract)) return;
        _writer.Doc("summary", "The values that can stand in attributes, as switch labels and as default arguments.");
        _writer.Open($"public static partial class {TypeNames.Constants}");
        _writer.Close();
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

using System.Globalization;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission;

/// <summary>Emits the line table of all files: the only source that holds positions.</summary>
internal static class LinesEmitter
{
    /// <summary>The class within the class of the collections.</summary>
    public const string Class = "__Lines";

    public static EmittedSource Emit(IEnumerable<FileLines> files, EmissionOptions options)
    {
        var writer = new CodeWriter(options);
        writer.Doc("summary", "The facts that this project's fact files state, by collection.");
        writer.Open($"{options.Visibility} static partial class {Identifiers.Escape(options.Class)}");
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static class {Class}");
        foreach (var file in files.Where(static file => file.Lines.Count > 0).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var lines = file.Lines.Select(static line => line.ToString(CultureInfo.InvariantCulture));
            writer.Line($"internal static readonly int[] {FileNames.Member(file.Path)} = {{ {string.Join(", ", lines)} }};");
        }

        writer.Close();
        writer.Close();
        return new("Facts.Lines.g.cs", writer.ToString());
    }
}

using System.Text;

namespace FactGen.Core.Emission;

/// <summary>The source files of <c>Values/</c>, which this assembly carries so that they can be emitted as they stand.</summary>
internal static class ValueSources
{
    private const string Folder = "Values/";

    /// <summary>File names without extension, in ordinal order: <c>FactDate</c>, <c>Money.Text</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = typeof(ValueSources).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(static name => name.Substring(Folder.Length, name.Length - Folder.Length - ".cs".Length))
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The types that they declare, one a name: a file <c>Money.Text</c> is part of Money.</summary>
    public static IEnumerable<string> TypeNames { get; } = Names.Select(static name => name.Split('.')[0]).Distinct().ToArray();

    /// <summary>The text of a file, lines ended by <c>\n</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(ValueSources).Assembly.GetManifestResourceStream(Folder + name + ".cs")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

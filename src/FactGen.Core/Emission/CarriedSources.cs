using System.Text;

namespace FactGen.Core.Emission;

/// <summary>The source files of a folder that this assembly carries so that they can be emitted as they stand.</summary>
/// <remarks>They are compiled here as well: one definition, tested once, no package at run time.</remarks>
internal sealed class CarriedSources
{
    private readonly string _folder;

    private CarriedSources(string folder)
    {
        _folder = folder + "/";
        Names = typeof(CarriedSources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(_folder, StringComparison.Ordinal))
            .Select(name => name.Substring(_folder.Length, name.Length - _folder.Length - ".cs".Length))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToArray();
        TypeNames = Names.Select(static name => name.Split('.')[0]).Distinct().ToArray();
    }

    /// <summary>The value types: FactDate, Money and the like.</summary>
    public static CarriedSources Values { get; } = new("Values");

    /// <summary>What reads the rows of large collections; never public.</summary>
    public static CarriedSources Rows { get; } = new("Rows");

    /// <summary>File names without extension, in ordinal order: <c>FactDate</c>, <c>Money.Text</c>.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The types that they declare, one a name: a file <c>Money.Text</c> is part of Money.</summary>
    public IReadOnlyList<string> TypeNames { get; }

    /// <summary>The text of a file, lines ended by <c>\n</c>.</summary>
    public string Read(string name)
    {
        using var stream = typeof(CarriedSources).Assembly.GetManifestResourceStream(_folder + name + ".cs")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}

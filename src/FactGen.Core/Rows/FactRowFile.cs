#nullable enable

namespace FactGen.Core.Rows;

/// <summary>What the rows under a line that names a file have in common.</summary>
internal sealed class FactRowFile
{
    /// <summary>Of a row whose origin nobody asks for.</summary>
    public static readonly FactRowFile None = new("", null, "");

    /// <summary>Says it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="source">The source of all that the rows do not give one.</param>
    /// <param name="lines">The line table.</param>
    public FactRowFile(string path, string? source, string lines)
    {
        Path = path;
        Source = source;
        Lines = lines;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The source of all that the rows do not give one.</summary>
    public string? Source { get; }

    /// <summary>The line table.</summary>
    public string Lines { get; }
}

#nullable enable

namespace FactGen.Core.Rows;

/// <summary>What the rows under a line that names a file have in common.</summary>
internal sealed class FactRowFile
{
    /// <summary>The file.</summary>
    public readonly string Path;

    /// <summary>The source of all that the rows do not give one.</summary>
    public readonly string? Source;

    /// <summary>Gives the line table.</summary>
    public readonly global::System.Func<string> Lines;

    /// <summary>Says it.</summary>
    public FactRowFile(string path, string? source, global::System.Func<string> lines)
    {
        Path = path;
        Source = source;
        Lines = lines;
    }
}

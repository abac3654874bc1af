using FactGen.Core.Naming;

namespace FactGen.Core.Emission;

/// <summary>A name for what is emitted from one fact file: readable, and different for every path.</summary>
internal static class FileNames
{
    private const int StemLength = 40;
    private const int HashDigits = 8;

    /// <summary>The file among hint names: <c>press-1a2b3c4d</c>.</summary>
    public static string Hint(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return Stem(dot > 0 ? name.Substring(0, dot) : name) + "-" + StableHash.Of(path, HashDigits);
    }

    /// <summary>What a hint name can have of a name.</summary>
    public static string Stem(string name)
    {
        return new(name.Take(StemLength).Select(static unit => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? unit : '-').ToArray());
    }
}

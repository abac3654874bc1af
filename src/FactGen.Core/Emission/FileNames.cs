using FactGen.Core.Naming;

namespace FactGen.Core.Emission;

/// <summary>Names for what is emitted from one fact file: readable, and different for every path.</summary>
internal static class FileNames
{
    private const int StemLength = 40;
    private const int HashDigits = 8;

    /// <summary>The file among hint names: <c>press-1a2b3c4d</c>.</summary>
    public static string Hint(string path) => Stem(path, '-') + "-" + StableHash.Of(path, HashDigits);

    /// <summary>The file among members, which no fact's name can be: <c>__press_1a2b3c4d</c>.</summary>
    public static string Member(string path) => "__" + Stem(path, '_') + "_" + StableHash.Of(path, HashDigits);

    private static string Stem(string path, char other)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        var stem = (dot > 0 ? name.Substring(0, dot) : name).Take(StemLength);
        return new(stem.Select(unit => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? unit : other).ToArray());
    }
}

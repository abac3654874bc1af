using System.Globalization;
using System.Text;

namespace FactGen.Core.Checks.Identity;

/// <summary>Characters that look like others, by the table of Unicode Technical Standard #39 (<c>Confusables.txt</c>).</summary>
internal static class Confusables
{
    private const string Resource = "Confusables.txt";

    private static readonly Dictionary<int, string> ByCharacter = Read();

    /// <summary>Nearly all of a name is ASCII, so its characters need no look-up.</summary>
    private static readonly string?[] ByAscii = [.. Enumerable.Range(0, 128).Select(static unit => ByCharacter.TryGetValue(unit, out var prototype) ? prototype : null)];

    /// <summary>What a code point looks like, or null when it looks like nothing but itself.</summary>
    public static string? PrototypeOf(int codePoint)
    {
        if (codePoint < ByAscii.Length) return ByAscii[codePoint];
        return ByCharacter.TryGetValue(codePoint, out var prototype) ? prototype : null;
    }

    private static Dictionary<int, string> Read()
    {
        var table = new Dictionary<int, string>();
        using var stream = typeof(Confusables).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#') continue;
            var colon = line.IndexOf(':');
            var prototype = string.Concat(CodePoints(line, 0, colon).Select(char.ConvertFromUtf32));
            foreach (var character in CodePoints(line, colon + 2, line.Length)) table.Add(character, prototype);
        }

        return table.ToDictionary(static row => row.Key, row => Plain(row.Value, table));
    }

    /// <summary>A few prototypes are compatible with plainer characters (<c>º</c> with <c>o</c>), or made of such as have prototypes: these then stand for them.</summary>
    private static string Plain(string prototype, Dictionary<int, string> table) =>
        string.Concat(prototype.Normalize(NormalizationForm.FormKD).Select(unit => table.TryGetValue(unit, out var other) ? other : unit.ToString()));

    private static IEnumerable<int> CodePoints(string line, int start, int end) =>
        line.Substring(start, end - start).Split(' ').Select(static hex => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace FactGen.Core.Tests.Checks;

/// <summary>The registry with one fault in it.</summary>
/// <param name="Id">The id that has to be told.</param>
/// <param name="Old">What is replaced.</param>
/// <param name="New">By what.</param>
/// <param name="At">A text of the line in which the fault is told; null: that in which the replacement begins.</param>
internal sealed record Mutant(string Id, string Old, string New, string? At)
{
    /// <summary>The registry with the fault.</summary>
    public string Text => RegistryTests.Text.Remove(Start, Old.Length).Insert(Start, New);

    /// <summary>The line in which the fault is told, from 1.</summary>
    public int Line => LineOf(At is null ? Start : Text.IndexOf(At, StringComparison.Ordinal));

    private int Start => RegistryTests.Text.IndexOf(Old, StringComparison.Ordinal);

    /// <summary>Reads a line of the table; null for a comment or an empty one.</summary>
    public static Mutant? Parse(string line)
    {
        if (line.Length == 0 || line[0] == '#') return null;
        var parts = line.Split(" ~ ").Select(Unescape).ToList();
        return new(parts[0], parts[1], parts[2], parts.Count > 3 ? parts[3] : null);
    }

    private static string Unescape(string part) => Regex.Replace(
        part.Replace("\\n", "\n", StringComparison.Ordinal),
        @"\\u([0-9A-F]{4})",
        static match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private int LineOf(int offset)
    {
        Assert.True(offset >= 0, $"not found: {At ?? Old}");
        return Text.Take(offset).Count(static unit => unit == '\n') + 1;
    }
}

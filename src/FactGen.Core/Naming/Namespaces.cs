using System.Text;

namespace FactGen.Core.Naming;

/// <summary>Namespaces from project names, which may hold anything.</summary>
public static class Namespaces
{
    /// <summary>Makes each segment an identifier, as the SDK does for RootNamespace: what C# refuses becomes <c>_</c>.</summary>
    /// <returns>Dotted identifiers, not escaped; empty when nothing is left.</returns>
    public static string Sanitize(string text) => string.Join(
        ".",
        text.Split('.').Select(static segment => SanitizeSegment(segment.Trim())).Where(static segment => segment.Length > 0));

    /// <summary>The namespace as it is written in code: keywords get <c>@</c>.</summary>
    public static string Escape(string @namespace) => string.Join(".", @namespace.Split('.').Select(Identifiers.Escape));

    private static string SanitizeSegment(string segment)
    {
        var result = new StringBuilder(segment.Length + 1);
        foreach (var unit in segment) result.Append(CharacterClass.IsPart(unit) ? unit : '_');
        if (result.Length > 0 && !CharacterClass.IsStart(result[0])) result.Insert(0, '_');
        return result.ToString();
    }
}

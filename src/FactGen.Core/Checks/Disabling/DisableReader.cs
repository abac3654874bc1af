using System.Reflection;
using System.Text.RegularExpressions;
using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Checks.Disabling;

/// <summary>Reads the comments of a file that disable rules.</summary>
internal sealed class DisableReader(FactDocument document)
{
    private const string Word = "factgen-disable";
    private const string Example = "write # factgen-disable FACT2001: the reason";

    private static readonly Regex Shape = new(@"^#\s*factgen-disable(?<ids>[^:]*)(:(?<reason>.*))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly HashSet<string> Known = new(
        typeof(FindingIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!),
        StringComparer.Ordinal);

    private readonly Lazy<EntryLines> _entries = new(() => new EntryLines(document));

    /// <summary>The comments; what cannot be understood is told.</summary>
    public IEnumerable<DisableComment> Read(ICollection<Finding> findings)
    {
        foreach (var span in document.Comments)
        {
            // Most files have none, and a comment need not become a text to see that.
            if (document.Text.IndexOf(Word, span.Start, span.Length, StringComparison.Ordinal) < 0) continue;
            var match = Shape.Match(document.Text.Substring(span.Start, span.Length).TrimEnd());
            if (!match.Success) continue;
            var ids = match.Groups["ids"].Value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (Problem(ids, match.Groups["reason"].Value) is { } problem) findings.Add(new(FindingIds.WrongDisable, document.Locate(span), new([problem])));
            else yield return Place(span, ids);
        }
    }

    /// <summary>Whether an id is one of those that checks of facts find, and that a file may disable.</summary>
    public static bool IsOfChecks(string id) =>
        id is not (FindingIds.UnusedException or FindingIds.WrongDisable or FindingIds.UnusedDisable)
        && (id[4] is >= '1' and <= '4' || id.StartsWith("FACT51", StringComparison.Ordinal));

    private static string? Problem(string[] ids, string reason)
    {
        if (ids.Length == 0) return $"it names no rule; {Example}";
        foreach (var id in ids)
        {
            if (!Known.Contains(id)) return $"'{id}' is no id of a diagnostic; {Example}";
            if (!IsOfChecks(id)) return OfOthers(id);
        }

        return reason.Trim().Length == 0 ? $"it gives no reason; {Example}" : null;
    }

    private static string OfOthers(string id) => id switch
    {
        FindingIds.UnusedException or FindingIds.WrongDisable or FindingIds.UnusedDisable => $"{id} is about a comment or an exception that is not needed: take that away",
        _ when id[4] == '9' => $"{id} is about C# code, and is disabled there: #pragma warning disable {id}",
        _ => $"{id} is about how the file is read: mend it, or set its severity in a .globalconfig",
    };

    /// <summary>Behind something it holds for that line, on a line of its own for the next; when an entry begins there, for all of the entry.</summary>
    private DisableComment Place(TextSpan span, string[] ids)
    {
        var line = document.Lines[span.Start].Line;
        if (_entries.Value.IsComment(line)) line = _entries.Value.NextContent(line);
        return new(document.Locate(span), ids, line, _entries.Value.EndOf(line));
    }
}

using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>The marks that a version control system leaves where it could not merge.</summary>
internal static class ConflictMarkers
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Theirs = "=======";
    private const string Close = ">>>>>>>";

    /// <summary>
    /// A text of the same length and lines, in which the marks and all but the first side of each conflict are blank; each conflict is told once.
    /// The text itself, if there is no conflict.
    /// </summary>
    public static string Blank(string text, FindingList findings)
    {
        char[]? blanked = null;
        var inside = false; // Between the first mark and the last.
        var other = false; // In a side that is not read.
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = LineBreaks.NextLine(text, start);
            var isMark = true;
            if (!inside && Is(text, start, Ours))
            {
                inside = true;
                findings.SyntaxError(new(start, Ours.Length), "a merge conflict that is not resolved; its first side is read");
            }
            else if (inside && (Is(text, start, Theirs) || Is(text, start, Base))) other = true;
            else if (inside && Is(text, start, Close)) inside = other = false;
            else isMark = false;

            if (!isMark && !other) continue;
            blanked ??= text.ToCharArray();
            for (var i = start; i < end; i++)
            {
                if (blanked[i] is not ('\n' or '\r')) blanked[i] = ' ';
            }
        }

        return blanked is null ? text : new string(blanked);
    }

    private static bool Is(string text, int start, string mark) =>
        string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0;
}

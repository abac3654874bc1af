using FactGen.Core.Text;

namespace FactGen.Core.Evidence;

/// <summary>Parts a text into paragraphs: lines up to a blank one. In a text without a blank line between others, each line is one.</summary>
internal static class ParagraphReader
{
    /// <summary>The paragraphs in order; blank lines have no number.</summary>
    public static IReadOnlyList<Paragraph> Read(string text, LineMap lines)
    {
        var runs = Runs(text, lines);
        if (runs.Count == 1) runs = [.. Enumerable.Range(runs[0].First, runs[0].Last - runs[0].First + 1).Select(static line => (line, line))];
        var paragraphs = new List<Paragraph>(runs.Count);
        foreach (var (first, last) in runs)
        {
            var end = EndOf(last, text, lines);
            paragraphs.Add(new(text, paragraphs.Count + 1, TextSpan.FromBounds(lines.StartOf(first), end)));
        }

        return paragraphs;
    }

    /// <summary>The first and the last line of each run of lines that are not blank.</summary>
    private static List<(int First, int Last)> Runs(string text, LineMap lines)
    {
        var runs = new List<(int First, int Last)>();
        var isOpen = false;
        for (var line = 0; line < lines.Count; line++)
        {
            var isBlank = IsBlank(text, lines.StartOf(line), EndOf(line, text, lines));
            if (!isBlank && !isOpen) runs.Add((line, line));
            else if (!isBlank) runs[runs.Count - 1] = (runs[runs.Count - 1].First, line);
            isOpen = !isBlank;
        }

        return runs;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] != '\uFEFF') return false;
        }

        return true;
    }

    /// <summary>The end of a line without its break.</summary>
    private static int EndOf(int line, string text, LineMap lines)
    {
        var end = line + 1 < lines.Count ? lines.StartOf(line + 1) : text.Length;
        while (end > lines.StartOf(line) && text[end - 1] is '\r' or '\n') end--;
        return end;
    }
}

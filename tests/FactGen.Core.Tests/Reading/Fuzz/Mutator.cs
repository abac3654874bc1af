namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>Breaks a text in the ways that typing, merging and bad tools do.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> corpus)
{
    private static readonly string[] Tokens =
    [
        "'", "\"", "[", "]", "{", "}", ":", ": ", "- ", "? ", "#", " #", "&a ", "*a", "!t ", "!!str ", "|", ">", "|2-\n", ">+\n", "%", "@", "`", ",",
        "\n", "\r\n", "\r", "\t", " ", "  ", "\n---\n", "\n...\n", "\n- ", "\n  ", "\\", "\\u", "\\x4", "\0", "\uFEFF", "\u2028", "😀", "\uD83D", "~",
        "null", "<<<<<<< a\n", "\n=======\n", "\n>>>>>>> b\n", "%YAML 1.2\n", "%TAG !e! x:\n", "//", "/*", "0", "1e9", "-", "true", "\"a\": ", "a: b\n",
    ];

    /// <summary>One to four changes to one text of the corpus.</summary>
    public string Next()
    {
        var text = corpus[random.Next(corpus.Count)];
        for (var changes = random.Next(1, 5); changes > 0; changes--) text = Change(text);
        return text;
    }

    private string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Tokens[random.Next(Tokens.Length)]),
            2 => text.Remove(at, Math.Min(1, length)).Insert(at, Tokens[random.Next(Tokens.Length)]),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text[..at],
            5 => text.Insert(at, Slice(corpus[random.Next(corpus.Count)])),
            _ => SwapLines(text),
        };
    }

    private string Slice(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(random.Next(60), text.Length - at));
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        int first = random.Next(lines.Length), second = random.Next(lines.Length);
        (lines[first], lines[second]) = (lines[second], lines[first]);
        return string.Join('\n', lines);
    }
}

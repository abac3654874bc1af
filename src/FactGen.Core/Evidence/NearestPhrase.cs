using FactGen.Core.Text;

namespace FactGen.Core.Evidence;

/// <summary>Finds the stretch of a text that comes nearest to a phrase which does not stand in it.</summary>
/// <remarks>
/// The rarest pairs of letters lead to a few short windows of the text, and only in these letters are compared: what a
/// phrase costs does not grow with the text.
/// </remarks>
internal sealed class NearestPhrase
{
    private const int WindowLength = 256;
    private const int LongestPhrase = 64;
    private const int MostPairs = 8;
    private const int MostWindowsOfPair = 64;
    private const int MostWindows = 4;

    private readonly List<PhrasePlace> _windows = [];
    private readonly List<int> _firstWindows = [];
    private readonly Dictionary<int, List<int>> _windowsOfPair = [];

    /// <summary>Takes in the pairs of letters of a text.</summary>
    public NearestPhrase(IReadOnlyList<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            _firstWindows.Add(_windows.Count);
            for (var start = 0; start < paragraph.Text.Length; start += WindowLength)
            {
                Add(new PhrasePlace(paragraph, new(start, Math.Min(WindowLength, paragraph.Text.Length - start))));
            }
        }
    }

    /// <summary>The nearest stretch, the one in a named paragraph before others that are as near; null when none comes near.</summary>
    /// <param name="phrase">The phrase made even.</param>
    /// <param name="paragraph">The paragraph in which it should stand; 0 for any.</param>
    public PhrasePlace? Find(string phrase, int paragraph)
    {
        if (phrase.Length > LongestPhrase) phrase = phrase.Substring(0, LongestPhrase);
        var least = phrase.Length / 2 + 1;
        PhrasePlace? nearest = null;
        foreach (var number in Candidates(phrase, paragraph))
        {
            var window = _windows[number];
            var text = window.Paragraph.Text;
            var from = Math.Max(0, window.Span.Start - phrase.Length);
            var until = Math.Min(text.Length, window.Span.End + phrase.Length);
            var (distance, start, end) = PhraseDistance.Of(phrase, text.Substring(from, until - from));
            if (distance >= least || start == end) continue;
            least = distance;
            nearest = new(window.Paragraph, WholeWords(text, from + start, from + end));
        }

        return nearest;
    }

    private void Add(PhrasePlace window)
    {
        var number = _windows.Count;
        _windows.Add(window);
        var text = window.Paragraph.Text;
        for (var i = window.Span.Start; i < window.Span.End && i + 1 < text.Length; i++)
        {
            if (!_windowsOfPair.TryGetValue(Pair(text, i), out var windows)) _windowsOfPair.Add(Pair(text, i), windows = []);
            if (windows.Count == 0 || windows[windows.Count - 1] != number) windows.Add(number);
        }
    }

    private static int Pair(string text, int i) => (text[i] << 16) | text[i + 1];

    /// <summary>The windows that share most pairs with a phrase; of equal ones those of the paragraph, then the first.</summary>
    private IEnumerable<int> Candidates(string phrase, int paragraph)
    {
        var votes = new Dictionary<int, int>();
        var pairs = Enumerable.Range(0, phrase.Length - 1).Select(i => Pair(phrase, i)).Distinct()
            .Where(_windowsOfPair.ContainsKey)
            .Select(pair => _windowsOfPair[pair])
            .OrderBy(static windows => windows.Count)
            .Take(MostPairs);
        foreach (var window in pairs.SelectMany(windows => Around(windows, paragraph)))
        {
            votes.TryGetValue(window, out var count);
            votes[window] = count + 1;
        }

        return votes
            .OrderByDescending(static vote => vote.Value)
            .ThenByDescending(vote => _windows[vote.Key].Paragraph.Number == paragraph)
            .ThenBy(static vote => vote.Key)
            .Take(MostWindows)
            .Select(static vote => vote.Key);
    }

    /// <summary>Of the windows of a pair those around a paragraph, when there are many.</summary>
    private IEnumerable<int> Around(List<int> windows, int paragraph)
    {
        if (windows.Count <= MostWindowsOfPair) return windows;
        var first = paragraph > 0 && paragraph <= _firstWindows.Count ? _firstWindows[paragraph - 1] : 0;
        var index = windows.BinarySearch(first);
        if (index < 0) index = ~index;
        return windows.Skip(Math.Max(0, index - MostWindowsOfPair / 2)).Take(MostWindowsOfPair);
    }

    /// <summary>The stretch with the rest of the words and numbers that it cuts.</summary>
    private static TextSpan WholeWords(string text, int start, int end)
    {
        while (start > 0 && IsOneWord(text[start - 1], text[start])) start--;
        while (end < text.Length && IsOneWord(text[end - 1], text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsOneWord(char left, char right) =>
        (left < '\u0250' && right < '\u0250') && char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right);
}

namespace FactGen.Core.Naming;

/// <summary>Finds the word that was probably meant: the nearest by Damerau-Levenshtein distance (optimal string alignment).</summary>
/// <remarks>Case counts for nothing, nor does <c>-</c> in place of <c>_</c>. Among equally near words the one that keeps more of the word's beginning and end wins, then the ordinal first, so the order of the candidates never shows.</remarks>
public static class DidYouMean
{
    /// <summary>The candidate nearest to <paramref name="word"/>, or null when none is near enough to be a slip.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var normal = Normalize(word);
        var limit = Limit(normal.Length);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            var other = Normalize(candidate);
            if (Math.Abs(other.Length - normal.Length) > limit) continue;
            var distance = Distance(normal, other);
            if (distance < bestDistance || (distance == bestDistance && best is not null && IsNearer(candidate, best, normal)))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Whether the first of two equally near words is the likelier: a letter left out (sourcs, sources) is a likelier slip than one mistaken (sourcs, source).</summary>
    private static bool IsNearer(string candidate, string best, string word)
    {
        var kept = Kept(Normalize(candidate), word).CompareTo(Kept(Normalize(best), word));
        return kept > 0 || (kept == 0 && string.CompareOrdinal(candidate, best) < 0);
    }

    /// <summary>How many letters at the beginning and at the end the two have in common.</summary>
    private static int Kept(string candidate, string word)
    {
        var most = Math.Min(candidate.Length, word.Length);
        var start = 0;
        while (start < most && candidate[start] == word[start]) start++;
        var end = 0;
        while (end < most - start && candidate[candidate.Length - 1 - end] == word[word.Length - 1 - end]) end++;
        return start + end;
    }

    /// <summary>How many slips a word of that length is forgiven: short words differ from each other by little.</summary>
    private static int Limit(int length) => length switch
    {
        <= 1 => 0,
        <= 4 => 1,
        <= 8 => 2,
        <= 64 => 3,
        _ => 0,
    };

    private static string Normalize(string word) => word.ToLowerInvariant().Replace('-', '_');

    private static int Distance(string left, string right)
    {
        var twoBack = new int[right.Length + 1];
        var back = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) back[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = left[i - 1] == right[j - 1];
                row[j] = Math.Min(Math.Min(back[j] + 1, row[j - 1] + 1), back[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (swapped) row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
            }

            (twoBack, back, row) = (back, row, twoBack);
        }

        return back[right.Length];
    }
}

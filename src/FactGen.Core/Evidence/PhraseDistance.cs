namespace FactGen.Core.Evidence;

/// <summary>How far a phrase is from the stretch of a text that is most like it (Sellers 1980).</summary>
internal static class PhraseDistance
{
    /// <summary>The fewest letters to change, add or leave out, and the stretch: the first of several.</summary>
    public static (int Distance, int Start, int End) Of(string phrase, string text)
    {
        // Of each beginning of the phrase: its distance from a stretch that ends here, and where that stretch begins.
        var distances = new int[phrase.Length + 1];
        var starts = new int[phrase.Length + 1];
        for (var row = 0; row <= phrase.Length; row++) distances[row] = row;
        var best = (Distance: phrase.Length, Start: 0, End: 0);
        for (var end = 1; end <= text.Length; end++)
        {
            var (diagonal, diagonalStart) = (distances[0], starts[0]);
            starts[0] = end;
            for (var row = 1; row <= phrase.Length; row++)
            {
                var changed = diagonal + (phrase[row - 1] == text[end - 1] ? 0 : 1);
                var changedStart = diagonalStart;
                (diagonal, diagonalStart) = (distances[row], starts[row]);
                var added = distances[row] + 1;
                var leftOut = distances[row - 1] + 1;
                if (changed > leftOut || changed > added) (changed, changedStart) = added <= leftOut ? (added, starts[row]) : (leftOut, starts[row - 1]);
                (distances[row], starts[row]) = (changed, changedStart);
            }

            if (distances[phrase.Length] < best.Distance) best = (distances[phrase.Length], starts[phrase.Length], end);
        }

        return best;
    }
}

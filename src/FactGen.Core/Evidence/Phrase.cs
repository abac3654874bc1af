namespace FactGen.Core.Evidence;

/// <summary>A print that is looked for.</summary>
/// <param name="text">The print made even; not empty.</param>
internal sealed class Phrase(string text)
{
    private readonly List<PhrasePlace> _places = [];

    /// <summary>The print made even.</summary>
    public string Text => text;

    /// <summary>The first place in each paragraph in which it stands, in order.</summary>
    public IReadOnlyList<PhrasePlace> Places => _places;

    /// <summary>Takes in where the print ends in a paragraph, unless it is a part of a longer number there.</summary>
    public void Add(Paragraph paragraph, int end)
    {
        if (_places.Count > 0 && ReferenceEquals(_places[_places.Count - 1].Paragraph, paragraph)) return;
        if (!NumberEdges.AreWhole(paragraph.Text, end - text.Length, end)) return;
        _places.Add(new(paragraph, new(end - text.Length, text.Length)));
    }

    /// <summary>Where it stands in a paragraph; null when it does not.</summary>
    public PhrasePlace? In(int paragraph)
    {
        var (from, until) = (0, _places.Count);
        while (from < until)
        {
            var middle = (from + until) / 2;
            if (_places[middle].Paragraph.Number == paragraph) return _places[middle];
            if (_places[middle].Paragraph.Number < paragraph) from = middle + 1;
            else until = middle;
        }

        return null;
    }
}

namespace FactGen.Core.Evidence;

/// <summary>
/// Finds many phrases in one walk over a text (Aho and Corasick 1975): the time grows with the phrases, the text and the
/// places found, not with their product.
/// </summary>
internal sealed class PhraseFinder
{
    private const int Root = 0;

    private readonly Dictionary<long, int> _next = [];
    private readonly List<Node> _nodes = [new()];

    /// <summary>Takes in the phrases, no two of which have one text.</summary>
    public PhraseFinder(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases) Insert(phrase);
        LinkSuffixes();
    }

    /// <summary>Tells each phrase where it stands in a paragraph.</summary>
    public void Search(Paragraph paragraph)
    {
        var at = Root;
        var text = paragraph.Text;
        for (var i = 0; i < text.Length; i++)
        {
            at = Step(at, text[i]);
            for (var found = _nodes[at].Phrase is null ? _nodes[at].Shorter : at; found != Root; found = _nodes[found].Shorter)
            {
                _nodes[found].Phrase!.Add(paragraph, i + 1);
            }
        }
    }

    private static long Edge(int from, char c) => ((long)from << 16) | c;

    private void Insert(Phrase phrase)
    {
        var at = Root;
        for (var depth = 0; depth < phrase.Text.Length; depth++)
        {
            var c = phrase.Text[depth];
            if (!_next.TryGetValue(Edge(at, c), out var next))
            {
                _next.Add(Edge(at, c), next = _nodes.Count);
                _nodes.Add(new() { Parent = at, Character = c, Depth = depth + 1 });
            }

            at = next;
        }

        _nodes[at].Phrase = phrase;
    }

    /// <summary>Links each node to the longest proper suffix that also begins a phrase, shallow nodes first.</summary>
    private void LinkSuffixes()
    {
        foreach (var node in _nodes.OrderBy(static node => node.Depth))
        {
            if (node.Depth > 1) node.Suffix = Step(_nodes[node.Parent].Suffix, node.Character);
            node.Shorter = _nodes[node.Suffix].Phrase is null ? _nodes[node.Suffix].Shorter : node.Suffix;
        }
    }

    private int Step(int from, char c)
    {
        while (true)
        {
            if (_next.TryGetValue(Edge(from, c), out var next)) return next;
            if (from == Root) return Root;
            from = _nodes[from].Suffix;
        }
    }

    /// <summary>A beginning of a phrase.</summary>
    private sealed class Node
    {
        public int Parent { get; init; }

        public char Character { get; init; }

        public int Depth { get; init; }

        /// <summary>The phrase that ends here.</summary>
        public Phrase? Phrase { get; set; }

        /// <summary>The longest proper suffix that begins a phrase too.</summary>
        public int Suffix { get; set; }

        /// <summary>The longest proper suffix that is a phrase; the root when there is none.</summary>
        public int Shorter { get; set; }
    }
}

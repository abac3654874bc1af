using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>l-yaml-stream [211].</summary>
    public void Read()
    {
        BeginLine(0);
        var afterMarker = true; // Directives may stand at the start, or behind "...".
        while (true)
        {
            DocumentPrefix();
            if (AtEnd) return;
            var part = new DocumentMarkers();
            if (DocumentSuffix(ref part))
            {
                afterMarker = true;
                continue;
            }

            if (!Document(ref part, afterMarker)) ResumeAtDocument();
            afterMarker = DocumentSuffix(ref part);
            output.Documents.Add((part.Root, part.Start, part.End));
        }
    }

    /// <summary>l-document-prefix [202]: a byte order mark and comments.</summary>
    private void DocumentPrefix()
    {
        do
        {
            if (Peek() == ByteOrderMark && _pos == _lineStart) BeginLine(++_pos);
            SkipToContent();
        }
        while (Peek() == ByteOrderMark && _pos == _lineStart);
    }

    /// <summary>l-any-document [210]: with directives [209], explicit behind c-directives-end [203], [208], or bare [207].</summary>
    private bool Document(ref DocumentMarkers part, bool afterMarker)
    {
        _anchors.Clear();
        _tagHandles = null;
        _hasVersion = false;
        part.Root = tape.Count;
        if (Peek() == '%' && Column == 0) Directives(afterMarker);
        if (AtDocumentMarker() && source[_pos] == '-')
        {
            part.Start = new TextSpan(_pos, 3);
            _lastEnd = _pos += 3;
        }

        return RootNode();
    }

    /// <summary>l-bare-document [207]: one node, and nothing behind it.</summary>
    private bool RootNode()
    {
        var root = tape.Count;
        do
        {
            var start = _pos;
            if (BlockNode(-1, BlockPlace.Root)) return EndOfDocument();
            if (tape.Count > root && tape[root].Has(TapeFlags.Flow) && tape[root].Size > 0) return false; // What follows it is wrong.
            tape.Truncate(root);
            _anchors.Drop(start);
            _pos = start;
        }
        while (ResumeAtRoot());

        tape.Add(_pos, _pos, TapeFlags.None);
        return false;
    }

    private bool EndOfDocument()
    {
        SkipToContent();
        return AtEnd || AtDocumentMarker() || Fail(_pos, RestOfLine(), "text behind the end of the document");
    }

    /// <summary>l-document-suffix [205], from its c-document-end [204]; whether there is one.</summary>
    private bool DocumentSuffix(ref DocumentMarkers part)
    {
        if (!AtDocumentMarker() || source[_pos] != '.') return false;
        part.End = new TextSpan(_pos, 3);
        _pos += 3;
        if (!EndOfLine()) NextLine();
        return true;
    }

    /// <summary>Where a document's root and marks are.</summary>
    private struct DocumentMarkers
    {
        public int Root;
        public TextSpan Start;
        public TextSpan End;
    }
}

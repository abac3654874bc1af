using FactGen.Core.Findings;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A fact file as read: its tree, what is wrong with it, and where its lines begin.</summary>
public sealed class FactDocument
{
    private LineMap? _lines;

    internal FactDocument(string path, string text, string source, Tape tape, FindingList findings, ReaderOutput output)
    {
        Path = path;
        Text = text;
        Source = source;
        Tape = tape;
        Comments = output.Comments;
        Damaged = output.Damaged;
        Directives = output.Directives;
        Documents = output.Documents.ConvertAll(part => new DocumentPart(new(this, part.Root), part.Start, part.End));
        Findings = findings.ToArray();
    }

    /// <summary>The file's path as the host gave it.</summary>
    public string Path { get; }

    /// <summary>The file's text as the host gave it; all spans count its code units.</summary>
    public string Text { get; }

    /// <summary>The root of the first document; a null scalar when there is none.</summary>
    public FactNode Root => Documents.Count == 0 ? default : Documents[0].Root;

    /// <summary>All documents of the stream; empty when the file has no content.</summary>
    public IReadOnlyList<DocumentPart> Documents { get; }

    /// <summary>FACT0001 to FACT0003, in the order of their places; at most <see cref="ReaderLimits.Findings"/>.</summary>
    public EquatableArray<Finding> Findings { get; }

    /// <summary>The entries that a syntax error took out of the tree, in file order.</summary>
    public IReadOnlyList<DamagedEntry> Damaged { get; }

    /// <summary>Every comment, from its <c>#</c> to the end of its line.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    /// <summary>Every directive line (<c>%YAML 1.2</c>), from its <c>%</c> to its last parameter.</summary>
    public IReadOnlyList<TextSpan> Directives { get; }

    /// <summary>Where the lines begin; found when first asked for.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>A span told in lines as well.</summary>
    public FactLocation Locate(TextSpan span) => new(Path, span, Lines[span.Start], Lines[span.End]);

    internal Tape Tape { get; }

    /// <summary>The text as read: <see cref="Text"/>, or a repaired text of the same length.</summary>
    internal string Source { get; }
}

using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

/// <summary>Reads a YAML stream (YAML 1.2.2) onto a tape.</summary>
/// <remarks>
/// Recursive descent over the characters; each method is named after the production that it reads, its number in brackets. Parts:
/// Stream (§9), Directives (§6.8), BlockNodes, BlockMappings, BlockSequences (§8.2), BlockScalars (§8.1), FlowNodes, FlowCollections (§7.4),
/// Plain, Quoted (§7.3), Properties, Tags (§6.9), Aliases (§7.1), Separation (§6), SimpleEntries (the same by a shorter way), and Recovery, which the specification leaves to us.
/// A method that returns false has reported why and left the position anywhere; recovery sets it anew.
/// </remarks>
internal sealed partial class YamlReader(string source, Tape tape, FindingList findings, ReaderOutput output)
{
    private readonly AnchorTable _anchors = new();
    private readonly EntryDropper _dropper = new(source, tape, output.Damaged);
    private readonly DepthGuard _depthGuard = new(findings);
    private int _pos;
    private int _lineStart; // Where the line at hand begins.
    private int _indent; // How many spaces it begins with.
    private int _firstOnLine; // What it begins with, behind all white space.
    private int _lastEnd; // Behind the last token that is not white space or a comment.
    private int _depth; // How many collections are open.
    private int _recoveryDepth; // Down to here the entries of a collection survive an error in another.
    private bool _isColonForgiven; // Whether the key just read lacks its ':' and is a key all the same.

    private bool MayRecover => _depth <= _recoveryDepth;

    private bool AtEnd => _pos >= source.Length;

    /// <summary>The column of the position, counted from 0; exact wherever blocks may begin, as only spaces and indicators stand before.</summary>
    private int Column => _pos - _lineStart;

    /// <summary>Whether nothing but white space stands before the position on its line.</summary>
    private bool IsFirstOnLine => _pos == _firstOnLine;

    /// <summary>Whether the line's white space is more than spaces: no block may be indented by a tab (§6.1).</summary>
    private bool IsTabbed => _firstOnLine > _lineStart + _indent;

    private char Peek(int ahead = 0) => _pos + ahead < source.Length ? source[_pos + ahead] : '\0';

    /// <summary>Whether white space, a line break or the end is at an offset.</summary>
    private bool IsSpaceAt(int offset) =>
        offset >= source.Length || source[offset] is ' ' or '\n' or '\r' or '\t';

    private bool Fail(int start, int length, string what)
    {
        findings.SyntaxError(new TextSpan(start, Math.Min(length, source.Length - start)), what);
        return false;
    }

    private bool FailCharacter(int offset) => source[offset] switch
    {
        '\t' => Fail(offset, 1, "a tab where spaces are due"),
        '\uFEFF' => Fail(offset, 1, "a byte order mark inside the text"),
        var c => Fail(offset, 1, FormattableString.Invariant($"the character U+{(int)c:X4}, which YAML does not allow")),
    };
}

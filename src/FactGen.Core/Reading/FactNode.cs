using FactGen.Core.Reading.Scalars;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A node of a fact file's tree: a view, by value, into its <see cref="FactDocument"/>.</summary>
/// <remarks>An alias shows its anchor's content but keeps its own span. <see langword="default"/> is a null scalar at 0.</remarks>
public readonly struct FactNode
{
    private const string NullTag = "tag:yaml.org,2002:null";

    private readonly FactDocument? _document;
    private readonly int _index;

    internal FactNode(FactDocument document, int index)
    {
        _document = document;
        _index = index;
    }

    /// <summary>Scalar, sequence or mapping.</summary>
    public NodeKind Kind => _document is null ? NodeKind.Scalar : Content.Kind;

    /// <summary>The whole node as written, quotes and brackets included, tag and anchor not; for an alias, the alias.</summary>
    /// <remarks>
    /// A node that is left out has length 0 and stands behind its indicator. A block collection begins at its first key or dash
    /// and ends behind its last value; a block scalar ends behind the last line break that belongs to its text.
    /// </remarks>
    public TextSpan Span => _document is null ? default : TextSpan.FromBounds(Written.Start, Written.End);

    /// <summary>How a scalar is written.</summary>
    public ScalarStyle Style => _document is null ? ScalarStyle.Plain : Content.Style;

    /// <summary>Whether a collection is written in brackets.</summary>
    public bool IsFlow => _document is not null && Content.Has(TapeFlags.Flow);

    /// <summary>A scalar's decoded text; empty for a collection.</summary>
    /// <remarks>Made anew at each call: keep it where it is used often.</remarks>
    public string Text => _document is null ? "" : ScalarText.Of(_document.Source, in Content);

    /// <summary>The tag as resolved (<c>tag:yaml.org,2002:str</c>), or null.</summary>
    public string? Tag => _document is not null && Content.Has(TapeFlags.HasProperties) ? _document.Tape.PropertiesOf(Target).Tag : null;

    /// <summary>The tag as written, an alias's at its anchor; length 0 when there is none.</summary>
    public TextSpan TagSpan => _document is not null && Content.Has(TapeFlags.HasProperties) ? _document.Tape.PropertiesOf(Target).TagSpan : default;

    /// <summary>The name of the anchor written before this node (<c>&amp;name</c>), or null; an alias has none.</summary>
    public string? Anchor => _document is not null && Written.Has(TapeFlags.HasProperties) ? _document.Tape.PropertiesOf(_index).Anchor : null;

    /// <summary>Where this node's tag and anchor stand; length 0 when it has neither.</summary>
    public TextSpan PropertiesSpan => _document is not null && Written.Has(TapeFlags.HasProperties)
        ? _document.Tape.PropertiesOf(_index).Span
        : new(Span.Start, 0);

    /// <summary>Whether this is written as an alias (<c>*name</c>).</summary>
    public bool IsAlias => _document is not null && Written.Has(TapeFlags.Alias);

    /// <summary>Whether this is a plain <c>null</c>, <c>Null</c>, <c>NULL</c>, <c>~</c>, or nothing at all (core schema, §10.3.2).</summary>
    public bool IsNull => _document is null
        || (Content.Kind == NodeKind.Scalar && Content.Style == ScalarStyle.Plain && IsNullText && Tag is null or NullTag);

    /// <summary>How many items or entries; 0 for a scalar.</summary>
    public int Count => Kind == NodeKind.Scalar ? 0 : Content.Detail;

    /// <summary>A sequence's items; none for other kinds.</summary>
    public FactItems Items => Kind == NodeKind.Sequence ? new(_document, Target) : default;

    /// <summary>A mapping's pairs in file order, the later of two equal keys left out; none for other kinds.</summary>
    public FactEntries Entries => Kind == NodeKind.Mapping ? new(_document, Target, duplicates: false) : default;

    /// <summary>As <see cref="Entries"/>, but with the pairs whose keys stand earlier in the mapping.</summary>
    public FactEntries AllEntries => Kind == NodeKind.Mapping ? new(_document, Target, duplicates: true) : default;

    /// <summary>The value under a scalar key.</summary>
    public bool TryGet(string key, out FactNode value)
    {
        foreach (var entry in Entries)
        {
            if (!entry.Key.HasText(key)) continue;
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Whether this is a scalar with the given text; allocates nothing for a scalar that is written without escapes.</summary>
    public bool HasText(string text) => _document is null ? text.Length == 0 : ScalarText.Equals(_document.Source, in Content, text);

    /// <summary>Where it is on its document's tape.</summary>
    internal int Index => _index;

    private ref TapeNode Written => ref _document!.Tape[_index];

    private int Target => Written.Has(TapeFlags.Alias) ? Written.Detail : _index;

    private ref TapeNode Content
    {
        get
        {
            ref var node = ref Written;
            if (node.Has(TapeFlags.Alias)) node = ref _document!.Tape[node.Detail];
            return ref node;
        }
    }

    private bool IsNullText => HasText("") || HasText("~") || HasText("null") || HasText("Null") || HasText("NULL");
}

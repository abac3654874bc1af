using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A node of a fact file's tree: a view, by value, into its <see cref="FactDocument"/>.</summary>
/// <remarks>An alias shows its anchor's content but keeps its own span. <see langword="default"/> is a null scalar at 0.</remarks>
public readonly struct FactNode
{
    /// <summary>Scalar, sequence or mapping.</summary>
    public NodeKind Kind => throw new NotImplementedException();

    /// <summary>The whole node as written, quotes and brackets included; for an alias, the alias.</summary>
    public TextSpan Span => throw new NotImplementedException();

    /// <summary>How a scalar is written.</summary>
    public ScalarStyle Style => throw new NotImplementedException();

    /// <summary>A scalar's decoded text; empty for a collection.</summary>
    public string Text => throw new NotImplementedException();

    /// <summary>The tag as resolved (<c>tag:yaml.org,2002:str</c>), or null.</summary>
    public string? Tag => throw new NotImplementedException();

    /// <summary>Whether this is written as an alias (<c>*name</c>).</summary>
    public bool IsAlias => throw new NotImplementedException();

    /// <summary>Whether this is a plain <c>null</c>, <c>Null</c>, <c>NULL</c>, <c>~</c>, or nothing at all (core schema).</summary>
    public bool IsNull => throw new NotImplementedException();

    /// <summary>How many items or entries; 0 for a scalar.</summary>
    public int Count => throw new NotImplementedException();

    /// <summary>A sequence's items; none for other kinds.</summary>
    public IEnumerable<FactNode> Items => throw new NotImplementedException();

    /// <summary>A mapping's pairs in file order, the later of two equal keys left out; none for other kinds.</summary>
    public IEnumerable<FactEntry> Entries => throw new NotImplementedException();

    /// <summary>The value under a scalar key.</summary>
    public bool TryGet(string key, out FactNode value) => throw new NotImplementedException();
}

using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>What a reader finds beside the tree.</summary>
internal sealed class ReaderOutput
{
    /// <summary>The documents: index of the root node, <c>---</c> and <c>...</c>.</summary>
    public List<(int Root, TextSpan Start, TextSpan End)> Documents { get; } = [];

    /// <summary>From <c>#</c> to the end of the line.</summary>
    public List<TextSpan> Comments { get; } = [];

    /// <summary>From <c>%</c> to the last parameter.</summary>
    public List<TextSpan> Directives { get; } = [];

    /// <summary>What recovery took out of the tree.</summary>
    public List<DamagedEntry> Damaged { get; } = [];

    /// <summary>Forgets all, to read anew.</summary>
    public void Clear()
    {
        Documents.Clear();
        Comments.Clear();
        Directives.Clear();
        Damaged.Clear();
    }
}

using FactGen.Core.Findings;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>A fact file as read: its tree, what is wrong with it, and where its lines begin.</summary>
public sealed class FactDocument
{
    /// <summary>The file's path as the host gave it.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>The root of the first document; a null scalar when there is none.</summary>
    public FactNode Root => throw new NotImplementedException();

    /// <summary>FACT0001 to FACT0003, in the order of their places.</summary>
    public EquatableArray<Finding> Findings => throw new NotImplementedException();

    /// <summary>Every comment, from its <c>#</c> to the end of its line.</summary>
    public IReadOnlyList<TextSpan> Comments => throw new NotImplementedException();

    /// <summary>Where the lines begin.</summary>
    public LineMap Lines => throw new NotImplementedException();

    /// <summary>A span told in lines as well.</summary>
    public FactLocation Locate(TextSpan span) => new(Path, span, Lines[span.Start], Lines[span.End]);
}

using FactGen.Core;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>A candidate whose text is read when a step first asks: foreign files that no kind names are never read.</summary>
/// <remarks>Equal to itself only; the step before hands out the same instance as long as the candidate is equal.</remarks>
internal sealed class FactFile(Candidate candidate)
{
    private Tuple<DeclaredKinds, EquatableArray<Finding>>? _kinds;

    /// <summary>The path as the host gave it.</summary>
    public string Path => candidate.File.Path;

    public string LogicalPath => candidate.LogicalPath;

    public bool IsFactFile => candidate.IsFactFile;

    /// <summary>The kinds that it declares, read once for the catalog and for what is wrong with them.</summary>
    public DeclaredKinds Kinds(CancellationToken cancellationToken, out EquatableArray<Finding> findings)
    {
        var read = _kinds;
        if (read is null)
        {
            var kinds = KindReader.Read(Document(cancellationToken), LogicalPath, out var found);
            _kinds = read = Tuple.Create(kinds, found);
        }

        findings = read.Item2;
        return read.Item1;
    }

    /// <summary>The file's tree.</summary>
    public FactDocument Document(CancellationToken cancellationToken) => DocumentCache.Get(candidate.File, cancellationToken);
}

using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Fixes;

/// <summary>What a fix may look at.</summary>
/// <param name="Document">The file of the finding.</param>
/// <param name="Index">The facts of all files.</param>
/// <param name="Catalog">All kinds in force.</param>
public sealed record FixContext(FactDocument Document, FactIndex Index, KindCatalog Catalog)
{
    /// <summary>Whether the file is JSON, where every key and text is quoted.</summary>
    internal bool IsJson => Document.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}

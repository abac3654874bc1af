using FactGen.Core.Kinds;

namespace FactGen.Generation;

/// <summary>What is known of a project when one of its files is looked at by itself.</summary>
/// <param name="Declared">The kinds that each fact file declares.</param>
/// <param name="Catalog">All kinds in force.</param>
/// <param name="Paths">The logical paths of every file that might hold facts.</param>
internal sealed record Surroundings(Batch<DeclaredKinds> Declared, KindCatalog Catalog, Batch<string> Paths);

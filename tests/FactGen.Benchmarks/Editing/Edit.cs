using FactGen.Benchmarks.Builds;

namespace FactGen.Benchmarks.Editing;

/// <summary>What one edit cost.</summary>
/// <param name="Cost">The compilation after it.</param>
/// <param name="Trees">The generated syntax trees that there are.</param>
/// <param name="NewTrees">The generated syntax trees that were not there before.</param>
internal sealed record Edit(Cost Cost, int Trees, int NewTrees);

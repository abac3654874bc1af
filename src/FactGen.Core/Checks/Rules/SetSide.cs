using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>One side of a comparison of sets.</summary>
/// <param name="Name">The path, as declared.</param>
/// <param name="Values">Its values; at least one.</param>
internal sealed record SetSide(string Name, IReadOnlyList<Found> Values)
{
    private ValueSet? _set;

    /// <summary>The same, to look others up in.</summary>
    public ValueSet Set => _set ??= new(Values);
}

using FactGen.Core.Findings;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Facts;

/// <summary>A place in an entry, told in lines only when it is reported.</summary>
/// <param name="Place">The entry.</param>
/// <param name="Ordinal">The number of the value in its span map; 0 for the key.</param>
/// <param name="IsHead">Whether its first line is enough.</param>
internal readonly record struct Spot(PlacedEntry Place, int Ordinal, bool IsHead = false)
{
    /// <summary>The place in lines.</summary>
    public FactLocation Location => IsHead ? Place.LocateHead(Ordinal) : Place.Locate(Ordinal);
}

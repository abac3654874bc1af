using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>A record, enum or union that a field declares in place.</summary>
/// <param name="Type">As declared.</param>
/// <param name="Path">Where it is named (<see cref="TypeNames"/>).</param>
/// <param name="Site">What an XML doc calls its place: <c>legislator.terms.chamber</c>.</param>
internal sealed record NestedType(FactType Type, string Path, string Site);

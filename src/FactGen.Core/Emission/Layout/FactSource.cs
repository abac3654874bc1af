using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Layout;

/// <summary>Everything that one source of facts is made of; equal as long as its text would be.</summary>
/// <param name="Name">The source's name (<see cref="SourceLayout"/>).</param>
/// <param name="Parts">In the layout's order.</param>
public sealed record FactSource(string Name, EquatableArray<SourcePart> Parts);

/// <summary>A part of a layout with its facts.</summary>
/// <param name="Part">Which they are.</param>
/// <param name="Entries">The facts; none where their file could not be linked.</param>
public sealed record SourcePart(FactPart Part, EquatableArray<LinkedEntry> Entries);

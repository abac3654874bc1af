using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Layout;

/// <summary>Everything that one source of facts is made of; equal as long as its text would be.</summary>
/// <param name="Name">The source's name (<see cref="SourceLayout"/>).</param>
/// <param name="Parts">In the layout's order.</param>
public sealed record FactSource(string Name, EquatableArray<SourcePart> Parts);

/// <summary>A part of a layout with its facts, but not their places: those shift when a fact before them comes or goes.</summary>
/// <param name="File">The file's logical path.</param>
/// <param name="Kind">The kind's name.</param>
/// <param name="Shape">The shape of the kind's collection.</param>
/// <param name="Entries">The facts; none where their file could not be linked.</param>
public sealed record SourcePart(string File, string Kind, CollectionShape Shape, EquatableArray<LinkedEntry> Entries);

using FactGen.Core;
using FactGen.Core.Findings;

namespace FactGen.Generation;

/// <summary>What the project asks for and allows, in the form that the steps compare.</summary>
/// <param name="Emission">Namespace, class, visibility and capabilities; null where nothing can be emitted.</param>
/// <param name="Findings">Options that cannot be; they stand nowhere in a fact file, so without a place.</param>
internal sealed record FactGenOptions(Core.Emission.EmissionOptions? Emission, EquatableArray<OptionFault> Findings);

/// <summary>A fault of an MSBuild option or of the project itself: one of <see cref="FindingIds"/> and the words of its message.</summary>
internal sealed record OptionFault(string Id, EquatableArray<string> Arguments);

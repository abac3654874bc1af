using FactGen.Core;

namespace FactGen.Generation;

/// <summary>What the project asks for and allows, in the form that the steps compare.</summary>
/// <param name="Emission">Namespace, class, visibility and capabilities; null where nothing can be emitted.</param>
/// <param name="Findings">Options that cannot be; they stand nowhere in a fact file, so without a place.</param>
internal sealed record FactGenOptions(Core.Emission.EmissionOptions? Emission, EquatableArray<OptionFault> Findings);

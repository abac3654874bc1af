using FactGen.Core.Emission;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>The steps between linked facts and their sources.</summary>
internal static class EmissionSteps
{
    /// <summary>The kinds to emit: those with facts, those that they speak of, and all that the user declares.</summary>
    public static KindCatalog Used((KindCatalog Catalog, FactIndex Index) input, CancellationToken cancellationToken) => UsedKinds.Of(
        input.Catalog,
        BuiltInKinds.Catalog,
        input.Index.Collections.Where(static collection => collection.Facts.Count > 0).Select(static collection => collection.Kind));
}

using FactGen.Core.Binding;

namespace FactGen.Core.Checks.Provenance;

/// <summary>Where something is said to be printed.</summary>
/// <param name="Source">The key of the source; null when none is named.</param>
/// <param name="At">The place in it; null when none is named.</param>
internal readonly record struct PrintedPlace(string? Source, string? At)
{
    /// <summary>The place of what is said inside: a place in one source is none in another.</summary>
    public PrintedPlace Within(Qualifiers inner) =>
        inner.Source is { } source && source != Source ? new(source, inner.At) : new(Source, inner.At ?? At);
}

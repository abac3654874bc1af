using FactGen.Core.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads an ISO 8601 duration.</summary>
internal sealed class DurationBinder(TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Duration));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason) =>
        Duration.TryParse(text, out var duration, out reason) ? new DurationValue(ordinal, duration) : null;
}

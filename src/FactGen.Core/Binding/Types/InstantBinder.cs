using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a moment with its offset.</summary>
internal sealed class InstantBinder(TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Instant));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason) =>
        InstantText.TryRead(text, Options.Offset, out var instant, out reason) ? new InstantValue(ordinal, instant) : null;
}

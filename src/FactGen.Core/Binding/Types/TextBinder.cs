using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a text as it is written.</summary>
internal sealed class TextBinder(TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Text));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        reason = null;
        return new TextValue(ordinal, text);
    }
}

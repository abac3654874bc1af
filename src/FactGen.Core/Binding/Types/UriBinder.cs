using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads an absolute URI.</summary>
internal sealed class UriBinder(TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Uri));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        reason = UriText.Problem(text);
        return reason is null ? new UriValue(ordinal, text) : null;
    }
}

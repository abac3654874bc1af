using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads one of the texts that an enum lists.</summary>
internal sealed class EnumBinder(EnumType type, TextOptions options) : ScalarBinder(options)
{
    private readonly HashSet<string> _values = new(type.Values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(type);

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        reason = null;
        if (_values.Contains(text)) return new EnumValue(ordinal, text);
        reason = Wording.DidYouMean(text, type.Values);
        return null;
    }
}

using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads the key of an entry. Of a union of kinds too: which one has the key is known when all files are.</summary>
internal sealed class ReferenceBinder(FactType type, TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(type);

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        reason = text.Length == 0 ? "it is empty" : null;
        return text.Length == 0 ? null : new ReferenceValue(ordinal, text);
    }
}

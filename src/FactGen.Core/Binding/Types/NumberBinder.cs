using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads an integer or a decimal number.</summary>
internal sealed class NumberBinder(ScalarKind scalar, TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(scalar));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        if (scalar == ScalarKind.Integer)
        {
            return NumberText.TryReadInteger(text, out var whole, out reason) ? new IntegerValue(ordinal, whole) : null;
        }

        return NumberText.TryReadDecimal(text, out var number, out reason) ? new DecimalValue(ordinal, number) : null;
    }
}

using FactGen.Core.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads an EDTF date.</summary>
internal sealed class DateBinder(TextOptions options) : ScalarBinder(options)
{
    private const string Zero = "-00";

    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Date));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        var edtf = Options.IsForeign ? WithoutZeros(text) : text;
        if (edtf.Length < text.Length && edtf == "0000")
        {
            reason = "texts that mean absent are declared: missing: ['0000-00-00']";
            return null;
        }

        return FactDate.TryParse(edtf, out var date, out reason) ? new DateValue(ordinal, date) : null;
    }

    /// <summary>Databases write a day or month that is not known as 00; EDTF leaves it out.</summary>
    private static string WithoutZeros(string text)
    {
        var isDay = text.Length == "yyyy-mm-dd".Length && text.EndsWith(Zero, StringComparison.Ordinal);
        if (isDay) text = text.Substring(0, text.Length - Zero.Length);
        var isMonth = text.Length == "yyyy-mm".Length && text.EndsWith(Zero, StringComparison.Ordinal);
        return isMonth ? text.Substring(0, text.Length - Zero.Length) : text;
    }
}

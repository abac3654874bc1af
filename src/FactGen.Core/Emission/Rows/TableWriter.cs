using System.Text;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Rows;

/// <summary>Writes tables that <see cref="FactTable"/> reads.</summary>
internal sealed class TableWriter
{
    private readonly StringBuilder _text = new();
    private int _records;

    /// <summary>A record: numbers with how many digits each has.</summary>
    public void Record(params (uint Number, int Digits)[] numbers)
    {
        if (_records++ is > 0 and var before && before % FactTable.PerLine == 0) _text.Append('\n');
        foreach (var (number, digits) in numbers)
        {
            for (var digit = digits - 1; digit >= 0; digit--)
                _text.Append((char)(FactTable.Zero + ((number >> (digit * FactTable.DigitBits)) & ((1u << FactTable.DigitBits) - 1))));
        }
    }

    /// <summary>The table, its last line ended; without records nothing.</summary>
    public override string ToString() => _records == 0 ? "" : _text.ToString() + "\n";
}

#nullable enable
#if FACTGEN_UTF8
using SourceText = System.ReadOnlySpan<byte>;
#else
using SourceText = System.String;
#endif

namespace FactGen.Core.Rows;

/// <summary>A table of numbers kept as text: records of digits to the base 64, so many records a line.</summary>
/// <remarks>A text literal costs the compiler next to nothing, an array of numbers a millisecond for a few hundred.</remarks>
internal static class FactTable
{
    /// <summary>How many records stand on a line, so that the text can be looked at in an editor.</summary>
    public const int PerLine = 40;

    /// <summary>The digit for 0; the other 63 follow it in ASCII, and no quote is among them.</summary>
    public const char Zero = '0';

    /// <summary>How many bits a digit holds.</summary>
    public const int DigitBits = 6;

    /// <summary>How many digits a number up to a limit needs.</summary>
    public static int Digits(int limit)
    {
        var digits = 1;
        while (limit >> (digits * DigitBits) > 0)
            digits++;
        return digits;
    }

    /// <summary>A number of a record.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">How many digits a record has.</param>
    /// <param name="record">Which record, from 0.</param>
    /// <param name="digit">The first digit of the number within the record.</param>
    /// <param name="digits">How many digits the number has.</param>
    public static int At(SourceText table, int width, int record, int digit, int digits)
    {
        var place = record / PerLine * (PerLine * width + 1) + record % PerLine * width + digit;
        var number = 0;
        for (var i = 0; i < digits; i++)
            number = (number << DigitBits) | (table[place + i] - Zero);
        return number;
    }
}

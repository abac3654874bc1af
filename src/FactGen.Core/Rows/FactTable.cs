#nullable enable
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>A table of numbers kept as text: records of digits to the base 64, so many records a line.</summary>
/// <remarks>A text literal costs the compiler next to nothing, an array of numbers a millisecond for a few hundred.</remarks>
internal readonly ref struct FactTable
{
    /// <summary>How many records stand on a line, so that the text can be looked at in an editor.</summary>
    public const int PerLine = 40;

    /// <summary>The digit for 0; the other 63 follow it in ASCII, and no quote is among them.</summary>
    public const char Zero = '0';

    /// <summary>How many bits a digit holds.</summary>
    public const int DigitBits = 6;

    private readonly SourceText _text;
    private readonly int _start;
    private readonly int _width;

    /// <summary>The table that begins somewhere in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the table begins.</param>
    /// <param name="width">How many digits a record has.</param>
    public FactTable(SourceText text, int start, int width)
    {
        _text = text;
        _start = start;
        _width = width;
    }

    /// <summary>How many digits a number up to a limit needs.</summary>
    public static int Digits(int limit)
    {
        var digits = 1;
        while (limit >> (digits * DigitBits) > 0)
            digits++;
        return digits;
    }

    /// <summary>A number of a record.</summary>
    /// <param name="record">Which record, from 0.</param>
    /// <param name="digit">The first digit of the number within the record.</param>
    /// <param name="digits">How many digits the number has.</param>
    public uint At(int record, int digit, int digits)
    {
        var place = _start + record * _width + record / PerLine + digit;
        uint number = 0;
        for (var i = 0; i < digits; i++)
            number = (number << DigitBits) | (uint)(_text[place + i] - Zero);
        return number;
    }

    /// <summary>Where a table of so many records ends, its last line with it.</summary>
    public int End(int records) => _start + records * _width + (records + PerLine - 1) / PerLine;
}

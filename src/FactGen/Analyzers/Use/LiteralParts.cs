using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>What literals and constants made of literals say.</summary>
internal static class LiteralParts
{
    /// <summary>Whether an expression is a constant that is written out here: a literal, or operators and interpolation on constants. A name is none.</summary>
    public static bool IsWritten(IOperation operation) =>
        operation is { ConstantValue: { HasValue: true, Value: not (null or bool or char) } } and (ILiteralOperation or IBinaryOperation or IUnaryOperation or IInterpolatedStringOperation);

    /// <summary>A constant as a number; null for every other constant.</summary>
    public static decimal? Number(object? constant) => constant switch
    {
        int or long or uint or ulong or decimal => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        double and > -1e15 and < 1e15 => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The part of a text that begins and ends with a letter or digit.</summary>
    public static (int Start, int End) Words(string text)
    {
        int start = 0, end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>Whether a part of the constant comes from a fact already.</summary>
    public static bool UsesFact(IOperation operation, FactUse use) =>
        operation.Descendants().OfType<IFieldReferenceOperation>().Any(field => use.Symbols.Of(field.Field) is not null);
}

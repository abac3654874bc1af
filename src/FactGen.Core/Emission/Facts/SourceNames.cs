using System.Globalization;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>What a source of facts is called.</summary>
internal static class SourceNames
{
    private const int NumberDigits = 8;

    /// <summary>Its hint name: <c>Facts.press-1a2b3c4d.g.cs</c>.</summary>
    public static string Hint(string source) => $"Facts.{source}.g.cs";

    /// <summary>What it has among the members of a collection, which no fact's name can be: <c>__press_1a2b3c4d</c>.</summary>
    public static string Member(string source) => "__" + source.Replace('-', '_').Replace('.', '_');

    /// <summary>A number for it that other sources do not change.</summary>
    public static uint Number(string source) => uint.Parse(StableHash.Of(source, NumberDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

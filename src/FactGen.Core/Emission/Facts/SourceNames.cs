namespace FactGen.Core.Emission.Facts;

/// <summary>What a source of facts is called.</summary>
internal static class SourceNames
{
    /// <summary>Its hint name: <c>Facts.press-1a2b3c4d.g.cs</c>.</summary>
    public static string Hint(string source) => $"Facts.{source}.g.cs";

    /// <summary>What it has among the members of a collection, which no fact's name can be: <c>__press_1a2b3c4d</c>.</summary>
    public static string Member(string source) => "__" + source.Replace('-', '_').Replace('.', '_');
}

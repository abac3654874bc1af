namespace FactGen.Core.Naming;

/// <summary>The words that stand for symbols in identifiers: <c>c++</c> is CPlusPlus.</summary>
/// <remarks>
/// A symbol that is not listed is spelt as its code point (<c>U2603</c>), so that no two symbols are the same name by chance.
/// <c>#</c> is Sharp behind a letter and Number elsewhere, a dot that opens a key is Dot (<c>.net</c>), a hyphen that opens a
/// number is Minus; those three depend on their place and stand in <see cref="Identifiers"/>.
/// </remarks>
internal static class SymbolNames
{
    private static readonly Dictionary<char, string> Words = new()
    {
        ['+'] = "Plus",
        ['&'] = "And",
        ['%'] = "Percent",
        ['‰'] = "PerMille",
        ['@'] = "At",
        ['*'] = "Star",
        ['='] = "Equal",
        ['<'] = "Less",
        ['>'] = "Greater",
        ['|'] = "Pipe",
        ['^'] = "Caret",
        ['~'] = "Tilde",
        ['`'] = "Backtick",
        ['$'] = "Dollar",
        ['¢'] = "Cent",
        ['£'] = "Pound",
        ['€'] = "Euro",
        ['¥'] = "Yen",
        ['§'] = "Section",
        ['¶'] = "Paragraph",
        ['°'] = "Degree",
        ['±'] = "PlusMinus",
        ['×'] = "Times",
        ['÷'] = "DividedBy",
        ['−'] = "Minus",
        ['√'] = "Root",
        ['∞'] = "Infinity",
        ['≈'] = "About",
        ['≠'] = "NotEqual",
        ['≤'] = "LessOrEqual",
        ['≥'] = "GreaterOrEqual",
        ['²'] = "Squared",
        ['³'] = "Cubed",
        ['½'] = "Half",
        ['©'] = "Copyright",
        ['®'] = "Registered",
        ['™'] = "Trademark",
        ['№'] = "Number",
    };

    /// <summary>The word for a symbol, or null when it has none.</summary>
    public static string? Of(char symbol) => Words.TryGetValue(symbol, out var word) ? word : null;
}

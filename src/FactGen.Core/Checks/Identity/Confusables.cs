namespace FactGen.Core.Checks.Identity;

/// <summary>Characters that look like others: those of Latin, Greek, Cyrillic, digits and common punctuation.</summary>
/// <remarks>
/// After the table confusables.txt of Unicode Technical Standard #39, version 15 (© Unicode, Inc., Unicode License v3).
/// Left out is what is rare in names, and what the compatibility decomposition gives (full width, mathematical letters).
/// </remarks>
internal static class Confusables
{
    /// <summary>What several characters look like, then those characters.</summary>
    private static readonly (string Prototype, string Characters)[] Table =
    [
        ("'", "‘’‛′‵"), ("'B", "Ɓ"), ("'D", "Ɗ"), ("'P", "Ƥ"), ("'T", "Ƭ"), ("'Y", "Ƴ"),
        ("'n", "ŉ"), ("-", "\u2010\u2011\u2012\u2013⁃"), ("2", "ƧϨ"), ("3", "ƷȜЗӠ"), ("5", "Ƽ"), ("6", "б"), ("8", "Ȣȣ"),
        ("A", "ΑА"), ("AE", "ÆӔ"), ("B", "ΒВ"), ("C", "ϹСⅭ"), ("C'", "Ƈ"), ("D", "Ⅾ"), ("DZ", "Ǳ"), ("Dz", "ǲ"), ("E", "ΕЕ"),
        ("F", "Ϝ"), ("G", "Ԍ"), ("G'", "Ɠ"), ("H", "ΗН"), ("J", "ͿЈ"), ("K", "ΚК"), ("K'", "Ƙ"), ("L", "Ⅼ"), ("LJ", "Ǉ"),
        ("Lj", "ǈ"), ("M", "ΜϺМⅯ"), ("N", "Ν"), ("NJ", "Ǌ"), ("Nj", "ǋ"), ("O", "0ΟО"), ("OE", "Œ"), ("P", "ΡР"), ("R", "Ʀ"),
        ("S", "Ѕ"), ("T", "ΤТ"), ("V", "ѴⅤ"), ("Vl", "Ⅵ"), ("Vll", "Ⅶ"), ("Vlll", "Ⅷ"), ("W", "Ԝ"), ("X", "ΧХⅩ"), ("Xl", "Ⅺ"),
        ("Xll", "Ⅻ"), ("Y", "ΥϒУҮ"), ("Z", "Ζ"), ("a", "ɑαа"), ("ae", "æӕ"), ("b", "ƄЬ"), ("bl", "Ы"), ("c", "ϲсⅽ"),
        ("d", "ԁⅾ"), ("dz", "ǳʣ"), ("dȝ", "ʤ"), ("dʑ", "ʥ"), ("e", "еҽ"), ("f", "ſ"), ("fŋ", "ʩ"), ("g", "ƍɡ"), ("h", "һ"),
        ("i", "ıɩɪͺιіӏⅰ"), ("ii", "ⅱ"), ("iii", "ⅲ"), ("ij", "ĳ"), ("iv", "ⅳ"), ("ix", "ⅸ"), ("j", "ϳј"), ("l", "1I|ƖǀΙІӀⅠⅼ"),
        ("lJ", "Ĳ"), ("lO", "Ю"), ("lV", "Ⅳ"), ("lX", "Ⅸ"), ("lj", "ǉ"), ("ll", "ǁ‖Ⅱ"), ("lll", "Ⅲ"), ("ls", "ʪ"), ("lz", "ʫ"),
        ("l·", "Ŀŀ"), ("lȝ", "ɮ"), ("nj", "ǌ"), ("o", "οσо"), ("oe", "œ"), ("p", "ρϱр"), ("q", "ԛ"), ("r", "г"), ("r'", "ґ"),
        ("rn", "mⅿ"), ("s", "ƽѕ"), ("ts", "ʦ"), ("tɕ", "ʨ"), ("tʃ", "ʧ"), ("u", "ʋυ"), ("v", "νѵⅴ"), ("vi", "ⅵ"), ("vii", "ⅶ"),
        ("viii", "ⅷ"), ("w", "ɯѡԝ"), ("x", "×хⅹ"), ("xi", "ⅺ"), ("xii", "ⅻ"), ("y", "ɣʏγуү"), ("·", "•‧"), ("Þ", "Ϸ"),
        ("ß", "βϐ"), ("þ", "ƿϸ"), ("ĸ", "κϰк"), ("ƅ", "ь"), ("ƅi", "ы"), ("Ɔ", "Ͻ"), ("Ə", "Ә"), ("Ɛ", "Ԑ"), ("ƨ", "ϩ"),
        ("Ʃ", "Σ"), ("ǝ", "əә"), ("ǝ˞", "ɚ"), ("Ƕ", "Ԋ"), ("ȝ", "ʒӡ"), ("Ʌ", "ΛЛ"), ("ɔ", "ͻ"), ("ɜ", "з"), ("ɢ", "ԍ"),
        ("ɸ", "φϕф"), ("ʍ", "м"), ("ʙ", "в"), ("ʜ", "н"), ("ˉ", "‾"), ("ˉb", "ъ"), ("Γ", "Г"), ("Γ'", "Ґ"), ("Π", "П"),
        ("Φ", "Ф"), ("Ψ", "Ѱ"), ("μ", "µ"), ("π", "ϖп"), ("ς", "ϛ"), ("ψ", "ѱ"), ("И", "Ͷ"), ("Ҷ", "Ӌ"), ("ҷ", "ӌ"),
    ];

    private static readonly Dictionary<char, string> ByCharacter = Table
        .SelectMany(static row => row.Characters.Select(character => (character, row.Prototype)))
        .ToDictionary(static pair => pair.character, static pair => pair.Prototype);

    /// <summary>What a character looks like, or null when it looks like nothing but itself.</summary>
    public static string? PrototypeOf(char character) => ByCharacter.TryGetValue(character, out var prototype) ? prototype : null;
}

namespace FactGen.Core.Kinds.Syntax;

/// <summary>What a kind may be called: a word that can stand in a type, beside <c>&lt; &gt; | ?</c>.</summary>
internal static class KindNames
{
    public static bool IsName(string text) => text.Length > 0 && IsStart(text[0]) && text.All(IsPart);

    public static bool IsPart(char c) => IsStart(c) || c == '-' || char.IsDigit(c);

    private static bool IsStart(char c) => c == '_' || char.IsLetter(c);
}

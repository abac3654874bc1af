namespace FactGen.Core.Tests.Emission;

/// <summary>Texts that break generators.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "class", "1st", "Ünï", "𠮷", "*/", "\"\"\"", "</summary>", "a\u2028public class Evil { }", "line\nbreak", "\r\n#error x", "\u0085#error",
        "\uD800", "x\uDC00y", "all", "\\", "\\u0022; evil(); //", "{0}", "\0", "\uFFFE", "\u202Eevil", "get_All", "People", "Equals", "ToString", "key",
        "value__", "---", "&amp;", "]]>", "#pragma warning restore", "$\"{x}\"", "@\"", "\uFEFFbom", "é", "\t", new('x', 3000),
    ];
}

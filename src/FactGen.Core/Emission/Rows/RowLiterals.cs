using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Rows;

/// <summary>Emits texts of many lines as members that <see cref="FactText"/> can stand for.</summary>
/// <remarks>
/// As UTF-8 literals they are data of the image, read in place. A string literal is what every compiler has; those of an
/// assembly may hold 16 MB together.
/// </remarks>
internal sealed class RowLiterals(CodeWriter writer, EmissionOptions options)
{
    /// <summary>The type of the texts.</summary>
    public static string TypeOf(EmissionOptions options) => options.HasUtf8Literals ? "global::System.ReadOnlySpan<byte>" : "string";

    /// <summary>Writes a method that gives the text.</summary>
    /// <param name="member">The method's name.</param>
    /// <param name="text">Lines ended by <c>\n</c>, with no run of three quotes, and nothing invisible.</param>
    public void Method(string member, string text)
    {
        var head = $"private static {TypeOf(options)} {member}() => ";
        if (options.HasUtf8Literals) writer.Verbatim(head + "\"\"\"\n", text, "\"\"\"u8;");
        else writer.Verbatim(head + "@\"", text.Replace("\"", "\"\""), "\";");
        writer.Separate();
    }
}

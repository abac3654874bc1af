using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Rows;

/// <summary>Emits texts of many lines as members that <see cref="FactText"/> can stand for.</summary>
/// <remarks>
/// As UTF-8 literals they are data of the image, read in place. A string literal is what every compiler has; those of an
/// assembly may hold 16 MB together.
/// </remarks>
internal sealed class RowLiterals(CodeWriter writer, EmissionOptions options)
{
    /// <summary>Writes a method that gives the text.</summary>
    /// <param name="member">The method's name.</param>
    /// <param name="text">Lines ended by <c>\n</c>, with no run of three quotes, and nothing invisible.</param>
    public void Method(string member, string text)
    {
        writer.Line(GeneratedAttributes.Member);
        if (options.HasUtf8Literals) writer.Verbatim($"private static global::System.ReadOnlySpan<byte> {member}() => \"\"\"", $"\n{text}\"\"\"u8;");
        else writer.Verbatim($"private static string {member}() => @\"", $"{text.Replace("\"", "\"\"").TrimEnd('\n')}\";");
        writer.Separate();
    }
}

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
    public void Method(string member, string text) =>
        Write($"private static {(options.HasUtf8Literals ? "global::System.ReadOnlySpan<byte>" : "string")} {member}() => ", text, ";");

    /// <summary>Writes a member with the text in it.</summary>
    /// <param name="before">What stands before the text.</param>
    /// <param name="text">As of <see cref="Method"/>.</param>
    /// <param name="after">What ends the member.</param>
    public void Write(string before, string text, string after)
    {
        if (options.HasUtf8Literals) writer.Verbatim($"{before}\"\"\"", $"\n{text}\"\"\"u8{after}");
        else writer.Verbatim($"{before}@\"", $"{text.Replace("\"", "\"\"")}\"{after}");
        writer.Separate();
    }
}

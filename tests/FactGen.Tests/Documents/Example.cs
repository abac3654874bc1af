using FactGen.Tests.Harness;

namespace FactGen.Tests.Documents;

/// <summary>A code block of a page, in the project that the page has built up to there.</summary>
/// <param name="Place">Page and line, for whoever has to mend it.</param>
/// <param name="Language">The block's info string.</param>
/// <param name="Text">The block itself, lines ending in <c>\n</c>.</param>
/// <param name="Project">The page's fact files and sources, this block's included.</param>
/// <param name="Result">What the page says that comes of it: diagnostics, or what the program prints; null when it says nothing.</param>
internal sealed record Example(string Place, string Language, string Text, FactProject Project, string? Result)
{
    public bool IsWrong => Result is not null && Page.IsDiagnostics(Result);
}

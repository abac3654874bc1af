using CsCheck;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Kinds;

/// <summary>Whatever stands under <c>kinds:</c>, there are findings within the text and a catalog, and no exception.</summary>
public sealed class KindRobustnessTests
{
    private static readonly string BuiltIn = ReadBuiltIn();

    private static readonly string[] Scraps =
    [
        "{", "}", "[", "]", ":", ",", "\n", " ", "'", "\"", "?", "|", "<", ">", "list<", "null", "~", "*a", "&a ", "- ", "extends: person", "record", "enum",
        "fields: {}", "rules: [unique]", "$key", "..", "\u2028", "\uD800", "party", "reverse: roles", "default: post.title", "period: [a]", "from: '*'",
    ];

    [Fact]
    public void Mutated_declarations_never_throw()
    {
        var mutation = Gen.Select(Gen.Int[0, BuiltIn.Length - 1], Gen.Int[0, 40], Gen.Int[0, Scraps.Length]);
        Check.Sample(mutation.Array[1, 6], mutations => IsHandled(Mutate(BuiltIn, mutations)), iter: 150);
    }

    [Fact]
    public void Truncated_declarations_never_throw()
    {
        for (var length = 0; length < BuiltIn.Length; length += 41) Assert.True(IsHandled(BuiltIn.Substring(0, length)));
    }

    private static string Mutate(string text, (int Start, int Length, int Scrap)[] mutations)
    {
        foreach (var (start, length, scrap) in mutations)
        {
            var from = Math.Min(start, text.Length);
            var rest = text.Substring(Math.Min(text.Length, from + length));
            text = text.Substring(0, from) + (scrap < Scraps.Length ? Scraps[scrap] : "") + rest;
        }

        return text;
    }

    private static bool IsHandled(string text)
    {
        var document = FactReader.Read("kinds.yaml", text);
        var kinds = KindReader.Read(document, "kinds.yaml", out var findings);
        var catalog = KindResolver.Resolve([kinds]);
        var all = findings.Concat(KindChecker.Check(document, kinds, [kinds])).ToList();
        return all.TrueForAll(finding => IsWithin(finding, text))
            && catalog.Kinds.Count >= BuiltInKinds.Catalog.Kinds.Count
            && catalog == KindResolver.Resolve([KindReader.Read(document, "kinds.yaml", out _)]);
    }

    private static bool IsWithin(Finding finding, string text) =>
        finding.Location.Span.Start >= 0 && finding.Location.Span.Length >= 0 && finding.Location.Span.End <= text.Length;

    private static string ReadBuiltIn()
    {
        using var stream = typeof(BuiltInKinds).Assembly.GetManifestResourceStream("BuiltIn.kinds.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using System.Text.RegularExpressions;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

/// <summary>What a values file must be so that a consumer can compile it after two replacements.</summary>
public sealed partial class ValueSourceTests
{
    public static TheoryData<string> Sources() =>
        new(typeof(FactDate).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Values/", StringComparison.Ordinal)));

    [Fact]
    public void The_sources_travel_in_the_assembly() => Assert.True(Sources().Count >= 30);

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_turns_nullable_on_and_names_its_namespace_once(string name)
    {
        var lines = Read(name);

        Assert.Equal("#nullable enable", lines[0]);
        Assert.Single(lines, "namespace FactGen.Core.Values;");
        Assert.Single(lines, line => line.Contains("FactGen.Core", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_has_one_type_at_the_margin_and_it_starts_with_public(string name)
    {
        var declarations = Read(name).Where(line => AtMargin().IsMatch(line)).ToList();

        var declaration = Assert.Single(declarations);
        Assert.StartsWith("public ", declaration, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(name).Split('.')[0], declaration, StringComparison.Ordinal);
    }

    private static string[] Read(string name)
    {
        using var reader = new StreamReader(typeof(FactDate).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n');
    }

    // Anything at the margin but directives, usings, the namespace, comments, attributes and braces.
    [GeneratedRegex(@"^(?!using |namespace )[A-Za-z]")]
    private static partial Regex AtMargin();
}

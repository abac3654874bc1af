using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Reading;

public sealed class FactNodeTests
{
    [Fact]
    public void A_mapping_gives_its_pairs_in_file_order()
    {
        var root = Read.Yaml("b: 1\na: [x, y]\n").Root;
        Assert.Equal(NodeKind.Mapping, root.Kind);
        Assert.Equal(2, root.Count);
        Assert.Equal(["b", "a"], root.Entries.Select(entry => entry.Key.Text));
        Assert.Equal(["x", "y"], root.Entries.Last().Value.Items.Select(item => item.Text));
    }

    [Fact]
    public void A_value_is_found_by_its_key()
    {
        var root = Read.Yaml("a: 1\n\"b c\": 2\n'd''e': 3\n").Root;
        Assert.True(root.TryGet("b c", out var quoted));
        Assert.Equal("2", quoted.Text);
        Assert.True(root.TryGet("d'e", out var escaped));
        Assert.Equal("3", escaped.Text);
        Assert.False(root.TryGet("B c", out _));
        Assert.False(quoted.TryGet("a", out _));
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    [InlineData("a: Null")]
    [InlineData("a: NULL")]
    [InlineData("a: !!null ''", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: \"\"", false)]
    [InlineData("a: !!str", false)]
    [InlineData("a: nul", false)]
    [InlineData("a: []", false)]
    public void Only_plain_nulls_are_null(string text, bool isNull = true) =>
        Assert.Equal(isNull, Read.Yaml(text).Root.Entries.Single().Value.IsNull);

    [Fact]
    public void An_alias_shows_its_anchor_but_keeps_its_own_span()
    {
        var document = Read.Yaml("a: &x !t [1, 2]\nb: *x\n");
        Assert.True(document.Root.TryGet("b", out var alias));
        Assert.True(alias.IsAlias);
        Assert.Equal(NodeKind.Sequence, alias.Kind);
        Assert.Equal(["1", "2"], alias.Items.Select(item => item.Text));
        Assert.Equal("*x", Slice(document, alias.Span));
        Assert.Equal("!t", alias.Tag);
        Assert.Null(alias.Anchor);
        Assert.True(document.Root.TryGet("a", out var anchored));
        Assert.Equal("x", anchored.Anchor);
        Assert.Equal("[1, 2]", Slice(document, anchored.Span));
        Assert.Equal("&x !t", Slice(document, anchored.PropertiesSpan));
    }

    [Fact]
    public void The_first_of_two_equal_keys_is_kept_and_both_places_are_told()
    {
        var document = Read.Yaml("a: 1\n'a': 2\nb: 3\n");
        Assert.Equal(["1", "3"], document.Root.Entries.Select(entry => entry.Value.Text));
        Assert.Equal(2, document.Root.Count);
        Assert.Equal(3, document.Root.AllEntries.Count());
        var finding = Assert.Single(document.Findings);
        Assert.Equal(Core.Findings.FindingIds.DuplicateKey, finding.Id);
        Assert.Equal("a", Assert.Single(finding.Arguments));
        Assert.Equal(new LinePosition(1, 0), finding.Location.Start);
        Assert.Equal(new TextSpan(0, 1), Assert.Single(finding.Additional).Span);
    }

    [Fact]
    public void Duplicates_are_found_in_large_mappings_too()
    {
        var lines = Enumerable.Range(0, 5000).Select(i => $"key{i}: {i}").Append("\"key17\": again").ToList();
        var finding = Assert.Single(Read.Yaml(string.Join('\n', lines)).Findings);
        Assert.Equal(new LinePosition(5000, 0), finding.Location.Start);
        Assert.Equal(new LinePosition(17, 0), Assert.Single(finding.Additional).Start);
    }

    [Fact]
    public void The_default_node_is_a_null_scalar()
    {
        FactNode node = default;
        Assert.Equal((NodeKind.Scalar, ScalarStyle.Plain, "", 0), (node.Kind, node.Style, node.Text, node.Count));
        Assert.True(node.IsNull);
        Assert.False(node.IsAlias);
        Assert.Null(node.Tag);
        Assert.Empty(node.Items);
        Assert.Empty(node.Entries);
        Assert.Equal(default, node.Span);
    }

    [Fact]
    public void Complex_keys_and_tags_are_kept_for_others_to_judge()
    {
        var root = Read.Yaml("? [a, b]\n: !!int 1\n").Root;
        var (key, value) = Assert.Single(root.Entries);
        Assert.Equal(NodeKind.Sequence, key.Kind);
        Assert.True(key.IsFlow);
        Assert.Equal("tag:yaml.org,2002:int", value.Tag);
    }

    private static string Slice(FactDocument document, TextSpan span) => document.Text.Substring(span.Start, span.Length);
}

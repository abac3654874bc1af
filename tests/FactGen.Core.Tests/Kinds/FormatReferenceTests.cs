using System.Text.RegularExpressions;
using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Kinds;

/// <summary>The examples of docs/format.md are read, and what it lists is what there is.</summary>
public sealed class FormatReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "format.md"));

    public static TheoryData<string, string> Examples { get; } = new(
        Regex.Matches(Reference, @"```(yaml|json)\n(.*?)```", RegexOptions.Singleline).Select(static match => (match.Groups[1].Value, match.Groups[2].Value)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read_without_a_finding(string language, string text)
    {
        var path = "facts/example." + language;
        var document = FactReader.Read(path, text, TestContext.Current.CancellationToken);
        var own = KindReader.Read(document, path, out var findings);
        var bound = FactBinder.Bind(document, path, KindResolver.Resolve([own]), TestContext.Current.CancellationToken);
        Assert.Empty(document.Findings.Concat(findings).Concat(KindChecker.Check(document, own, [own])).Concat(bound.Findings).Select(Declared.Show));
        Assert.True(own.Kinds.Count + bound.File.Entries.Count > 0);
    }

    [Fact]
    public void Every_rule_is_listed()
    {
        var listed = Rows("| rule | on a field |").SelectMany(static row => Regex.Matches(row.Split('|')[1], "`([a-z_]+)`")).Select(static match => match.Groups[1].Value);
        Assert.Equal(RuleSignatures.All.Select(static rule => rule.Name), listed);
    }

    [Fact]
    public void Every_built_in_kind_is_listed_with_its_collection_and_fields()
    {
        var listed = Rows("| kind | collection |").Select(static row => row.Split('|')).ToDictionary(static cells => Word(cells[1]), static cells => (Word(cells[2]), cells[3]));
        Assert.Equal(BuiltInKinds.Catalog.Kinds.Select(static kind => kind.Name), listed.Keys);
        foreach (var kind in BuiltInKinds.Catalog.Kinds)
        {
            var (collection, fields) = listed[kind.Name];
            Assert.Equal(kind.Collection ?? "none", collection);
            var own = kind.Shape.Fields.Where(field => field.DeclaredBy == kind.Name).Select(static field => field.Name + (field.IsOptional ? "?" : ""));
            Assert.Equal(own, Regex.Replace(fields, @"\(.*?\)", "").Split(',').Select(static field => field.Trim().Replace(" ", "")));
        }
    }

    [Fact]
    public void Every_type_is_named() =>
        Assert.All(Core.Kinds.Syntax.TypeWords.All, static word => Assert.Contains($"`{word}", Reference));

    [Fact]
    public void Every_key_of_kinds_and_fields_is_named() =>
        Assert.All(
            Core.Kinds.Declaring.KindKeys.OfKind.Concat(Core.Kinds.Declaring.KindKeys.OfField).Concat(Core.Kinds.Declaring.KindKeys.OfRecord),
            static key => Assert.Matches($"`{key}[`:]", Reference));

    private static IEnumerable<string> Rows(string head) =>
        Reference.Substring(Reference.IndexOf(head, StringComparison.Ordinal)).Split('\n').Skip(2).TakeWhile(static line => line.StartsWith('|'));

    private static string Word(string cell) => Regex.Match(cell, "[a-z_]+").Value;
}

using FactGen.Core.Kinds;

namespace FactGen.Core.Tests.Kinds;

public sealed class BuiltInKindsTests
{
    private static readonly KindCatalog Catalog = BuiltInKinds.Catalog;

    [Fact]
    public void The_built_in_kinds_are_declared_without_a_fault()
    {
        var document = BuiltInKinds.Document();
        Assert.Empty(document.Findings);
        var own = KindReader.Read(document, "BuiltIn.kinds.yaml", out var findings);
        Assert.Empty(findings.Select(Declared.Show));
        Assert.Empty(KindChecker.Check(document, own, []).Select(Declared.Show));
    }

    [Fact]
    public void To_check_them_would_change_nothing() => Assert.Equal(KindResolver.Run([]).Catalog, Catalog);

    [Theory]
    [InlineData("party", null, "name: text, aliases: map<list<text>>?")]
    [InlineData("person", "people", "name: text, aliases: map<list<text>>?, birth_date: date?, death_date: date?, summary: text?")]
    [InlineData("organization", "organizations", "name: text, aliases: map<list<text>>?, classification: text?, founding_date: date?, dissolution_date: date?, parent: organization?, summary: text?")]
    [InlineData("post", "posts", "title: text, organization: organization, seats: integer?")]
    [InlineData("role", "roles", "person: person, organization: organization?, post: post?, title: text?, start_date: date?, end_date: date?, acting: boolean?")]
    [InlineData("event", "events", "title: text, date: date, classification: text?, people: list<person>, organizations: list<organization>, summary: text?")]
    [InlineData("amount", "amounts", "money: money, purpose: text?, date: date?, payer: party?, beneficiary: party?, participants: list<organization>")]
    [InlineData("milestone", "dates", "title: text, date: date")]
    [InlineData("source", "sources", "title: text, publisher: organization?, authors: list<person>, published: date, language: text?, url: uri?, text: text?")]
    public void Each_kind_has_its_collection_and_fields(string name, string? collection, string fields)
    {
        var kind = Catalog.Find(name)!;
        Assert.Equal(collection, kind.Collection);
        Assert.Equal(fields, Declared.Fields(kind));
        Assert.Equal(collection is null, kind.IsAbstract);
        Assert.Equal(collection is not null, kind.Constants);
    }

    [Fact]
    public void There_are_no_others() => Assert.Equal(9, Catalog.Kinds.Count);

    [Theory]
    [InlineData("person", "birth_date", "death_date")]
    [InlineData("organization", "founding_date", "dissolution_date")]
    [InlineData("role", "start_date", "end_date")]
    public void Lives_and_roles_have_a_period(string kind, string start, string end)
    {
        var period = Catalog.Find(kind)!.Shape.Period!;
        Assert.Equal((start, end), (period.Start.ToString(), period.End.ToString()));
    }

    [Theory]
    [InlineData("role", "person", "roles")]
    [InlineData("role", "organization", "roles")]
    [InlineData("role", "post", "roles")]
    [InlineData("event", "people", "events")]
    [InlineData("event", "organizations", "events")]
    public void References_give_reverse_lists(string kind, string field, string reverse) =>
        Assert.Equal(reverse, Catalog.Find(kind)!.Shape.Find(field)!.Reverse);

    [Theory]
    [InlineData("organization", "post.organization")]
    [InlineData("title", "post.title")]
    public void What_a_role_leaves_out_is_its_posts(string field, string path) =>
        Assert.Equal(path, Catalog.Find("role")!.Shape.Find(field)!.Default!.ToString());

    [Theory]
    [InlineData("person", "name")]
    [InlineData("organization", "name")]
    [InlineData("role", "title")]
    [InlineData("amount", "purpose")]
    [InlineData("event", "title")]
    public void Each_kind_has_a_caption(string kind, string caption) =>
        Assert.Equal(caption, Assert.Single(Catalog.Find(kind)!.Shape.Caption).ToString());

    [Theory]
    [InlineData("role", "unique,no_overlap,capacity,within,within,ended_by")]
    [InlineData("event", "within,within")]
    public void Rules_are_declared_and_inherited(string kind, string rules) =>
        Assert.Equal(rules, string.Join(",", Catalog.Find(kind)!.Shape.Rules.Select(static rule => rule.Name)));

    [Theory]
    [InlineData("person")]
    [InlineData("organization")]
    public void Names_of_a_kind_can_be_told_apart(string kind) =>
        Assert.Equal(["distinguishable"], Catalog.Find(kind)!.Shape.Find("name")!.Rules.Select(static rule => rule.Name));

    [Fact]
    public void A_person_and_an_organization_are_parties()
    {
        Assert.True(Catalog.Is("person", "party"));
        Assert.Equal(["person", "organization"], Catalog.Concrete("party").Select(static kind => kind.Name));
        Assert.Equal("party", Catalog.Find("person")!.Shape.Find("name")!.DeclaredBy);
    }

    [Fact]
    public void Every_kind_and_field_has_a_summary_for_its_XML_doc()
    {
        Assert.All(Catalog.Kinds, static kind => Assert.EndsWith(".", kind.Summary));
        Assert.All(Catalog.Kinds.SelectMany(static kind => kind.Shape.Fields), static field => Assert.EndsWith(".", field.Summary));
    }
}

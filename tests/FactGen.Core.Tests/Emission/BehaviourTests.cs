using FactGen.Core.Kinds;
using static FactGen.Core.Tests.Emission.TestFacts;

namespace FactGen.Core.Tests.Emission;

/// <summary>What emitted facts do, whatever the shape that they are kept in: each shape runs every test.</summary>
public abstract class BehaviourTests
{
    /// <summary>A project in the shape under test.</summary>
    private protected abstract EmittedProject Shaped(EmittedProject project);

    /// <summary>The sample in the shape under test, compiled once a shape.</summary>
    private protected abstract EmittedProject Project { get; }

    [Fact]
    public void Every_type_compiles_without_a_warning() => Project.MustCompile(Project.Version, "NET8_0_OR_GREATER");

    [Theory]
    [InlineData("return Facts.People.AdaBerg.Name;", "Ada Berg")]
    [InlineData("return Facts.People.AdaBerg.Key;", "ada-berg")]
    [InlineData("return Facts.People.AdaBerg.ToString();", "Ada Berg")]
    [InlineData("return Facts.Posts.AcmeCfo.ToString();", "acme-cfo")]
    [InlineData("return Facts.People.AdaBerg.BirthDate.ToString();", "1971-03")]
    [InlineData("return Facts.People.AdaBerg.Aliases[\"sv\"][0];", "Ada Berg")]
    [InlineData("return Facts.People.AdaBerg.Aliases[\"zh\"].Count;", 0)]
    [InlineData("return Facts.People.Bo.Aliases.Count;", 0)]
    [InlineData("return Facts.People.Bo.BirthDate is null;", true)]
    [InlineData("return Facts.People.All[PersonId.Bo].Name;", "Bo")]
    [InlineData("return Facts.People.All[\"bo\"].FactId == PersonId.Bo;", true)]
    [InlineData("return Facts.Roles.AdaCfo.Person.Name;", "Ada Berg")]
    [InlineData("return Facts.Roles.AdaCfo.Title;", "Chief Financial Officer")]
    [InlineData("return Facts.Roles.AdaCfo.Organization!.Name;", "Acme")]
    [InlineData("return Facts.Roles.BoAdvisor.Title;", "Advisor")]
    [InlineData("return Facts.Roles.BoAdvisor.Organization!.Name;", "Holding")]
    [InlineData("return Facts.Roles.BoAdvisor.Post is null;", true)]
    [InlineData("return Facts.Organizations.Acme.Parent!.Parent!.Name;", "Acme")]
    [InlineData("return Facts.Amounts.SeriesB.Payer!.Name;", "Acme")]
    [InlineData("return Facts.Amounts.SeriesB.Money.ToString();", "450000000 USD")]
    [InlineData("return ReferenceEquals(Facts.Roles.AdaCfo.Person, Facts.People.AdaBerg);", true)]
    public void Facts_are_read_through_properties(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    [Theory]
    [InlineData("return Facts.Things.Full.Size == 3.10m;", true)]
    [InlineData("return Facts.Things.Full.Size.ToString();", "3.10")]
    [InlineData("return Facts.Things.Full.Count;", long.MinValue)]
    [InlineData("return Facts.Things.Full.Moment!.Value.ToString(\"o\");", "2024-03-14T15:09:26.5350000-05:30")]
    [InlineData("return Facts.Things.Full.Length.ToString();", "P6Y6M")]
    [InlineData("return Facts.Things.Full.Site!.Query;", "?b=c&d")]
    [InlineData("return Facts.Things.Full.Links[1].Scheme;", "urn")]
    [InlineData("return ReferenceEquals(Facts.Things.Full.Links, Facts.Things.Full.Links);", true)]
    [InlineData("return Facts.Things.Full.Mode == EverythingMode.CPlusPlus;", true)]
    [InlineData("return EverythingMode._1X.ToText();", "1.x")]
    [InlineData("return EverythingModeTexts.TryParse(\"rep\", out var mode) && mode == EverythingMode.Rep;", true)]
    [InlineData("return EverythingModeTexts.TryParse(\"Rep\", out _);", false)]
    [InlineData("return Facts.Things.Full.ByYear[-5];", 2L)]
    [InlineData("return Facts.Things.Full.Mentors[\"first\"].Name;", "Ada Berg")]
    [InlineData("return Facts.Things.Full.Owner!.Match(person => \"person \" + person.Name, organization => \"organization \" + organization.Name);", "organization Acme")]
    [InlineData("return Facts.Things.Full.Owner is Organization;", true)]
    [InlineData("return Facts.Things.Full.District!.Value.Text;", "at large")]
    [InlineData("return Facts.Things.Full.District!.Value.Integer is null;", true)]
    [InlineData("return Facts.Things.Full.District!.Value.Match(number => \"n\", uri => \"u\", text => \"t\");", "t")]
    [InlineData("return Facts.Things.Full.Terms[0].Chamber == TermChamber.Sen;", true)]
    [InlineData("return Facts.Things.Full.Terms[0].Parts[0].Label;", "one")]
    [InlineData("return Facts.Things.Full.Terms[0].Patron!.Name;", "Bo")]
    [InlineData("return Facts.Things.Full.Terms[1].Patron is null;", true)]
    [InlineData("return Facts.Things.Full.Terms[1].ToString();", "2013")]
    [InlineData("return Facts.Things.Full.Terms[0].Parts[0].ToString();", "TermParts { Label = one }")]
    [InlineData("return Facts.Things.Full.Terms[0] == Facts.Things.Full.Terms[0] && Facts.Things.Full.Terms[0] != Facts.Things.Full.Terms[1];", true)]
    [InlineData("return Facts.Things.Empty.Terms.Count + Facts.Things.Empty.Links.Count + Facts.Things.Empty.ByYear.Count + Facts.Things.Empty.Mentors.Count;", 0)]
    public void Every_type_reads_as_its_csharp_type(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    [Theory]
    [InlineData("return string.Join(\",\", Facts.People.AdaBerg.Roles);", "ada-cfo")]
    [InlineData("return string.Join(\",\", Facts.People.Bo.Roles.Keys);", "bo-advisor")]
    [InlineData("return string.Join(\",\", Facts.Posts.AcmeCfo.Roles);", "ada-cfo")]
    [InlineData("return Facts.Organizations.Acme.Roles.Count;", 1)]
    [InlineData("return string.Join(\",\", Facts.Organizations.Holding.Roles);", "bo-advisor")]
    [InlineData("return Facts.People.Bo.Events.Count;", 1)]
    [InlineData("return Facts.Organizations.Acme.Events[0].Title;", "Launch")]
    [InlineData("return ((IParty)Facts.Organizations.Acme).Payments[0].Key;", "series-b")]
    [InlineData("return Facts.People.Bo.Payments.Count;", 0)]
    [InlineData("return Facts.People.Bo.Patronage[\"full\"].Key;", "full")]
    [InlineData("return ReferenceEquals(Facts.People.Bo.Roles, Facts.People.Bo.Roles);", true)]
    public void Reverse_lists_hold_what_refers_to_a_fact(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    [Fact]
    public void All_lists_the_facts_of_all_files_in_order() => Assert.Equal(
        ["lost", "ada-cfo", "bo-advisor"],
        (IEnumerable<string>)Project.Run("return Facts.Roles.All.Select(role => role.Key).ToArray();")!);

    [Fact]
    public void The_key_enum_is_in_the_order_of_All() => Assert.True((bool)Project.Run(
        "return Enum.GetValues(typeof(RoleId)).Cast<RoleId>().All(id => (int)id == Array.IndexOf(Facts.Roles.All.Keys.ToArray(), Facts.Roles.All[id].Key) && Facts.Roles.All[id].FactId == id);")!);

    [Fact]
    public void A_dangling_reference_throws_where_it_is_read_and_names_both_sides()
    {
        var thrown = Assert.ThrowsAny<InvalidOperationException>(() => Project.Run("return Facts.Roles.Lost.Person;"));

        Assert.Equal("lost.person refers to people/nobody, which no fact file declares", thrown.Message);
    }

    [Fact]
    public void A_dangling_item_of_a_list_throws_alone() => Assert.Equal(
        "Bo, launch.people refers to people/nobody, which no fact file declares",
        Project.Run("try { return Facts.Events.Launch.People[1].Name; } catch (InvalidOperationException e) { return Facts.Events.Launch.People[0].Name + \", \" + e.Message; }"));

    [Fact]
    public void A_default_through_a_dangling_reference_throws_too() =>
        Assert.Contains("posts/nowhere", Assert.ThrowsAny<InvalidOperationException>(() => Project.Run("return Facts.Roles.Lost.Title;")).Message, StringComparison.Ordinal);

    [Fact]
    public void Neither_text_nor_equality_follows_a_reference() => Assert.Equal(
        "lost True True",
        Project.Run("var lost = Facts.Roles.Lost; return lost + \" \" + lost.Equals(Facts.Roles.All[0]) + \" \" + (lost.GetHashCode() == Facts.Roles.All[\"lost\"].GetHashCode());"));

    [Fact]
    public void Facts_are_equal_by_key() => Assert.True((bool)Project.Run(
        "var copy = Facts.People.Bo with { }; return !ReferenceEquals(copy, Facts.People.Bo) && copy == Facts.People.Bo && copy.GetHashCode() == Facts.People.Bo.GetHashCode() && copy != Facts.People.AdaBerg;")!);

    [Fact]
    public void There_is_one_instance_a_key_under_any_number_of_threads() => Assert.Equal(1, Project.Run(
        "return Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(16).Select(i => i % 3 == 0 ? Facts.People.AdaBerg : i % 3 == 1 ? Facts.People.All[\"ada-berg\"] : Facts.Roles.AdaCfo.Person).ToArray().Distinct<object>(ReferenceEqualityComparer.Instance).Count();"));

    [Fact]
    public void There_is_one_origin_a_fact_under_any_number_of_threads() => Assert.Equal(1, Project.Run(
        "return Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(16).Select(_ => Facts.Roles.BoAdvisor.Origin).ToArray().Distinct<object>(ReferenceEqualityComparer.Instance).Count();"));

    [Theory]
    [InlineData("return Facts.Roles.AdaCfo.Origin.ToString();", "facts/press.yaml:6 · gazette, paragraph 2")]
    [InlineData("return Facts.Roles.AdaCfo.OriginOf(nameof(Role.StartDate)).ToString();", "facts/press.yaml:7 · gazette, paragraph 5")]
    [InlineData("return Facts.Roles.AdaCfo.OriginOf(nameof(Role.StartDate)).Status.ToString();", "Reported")]
    [InlineData("return Facts.Roles.AdaCfo.OriginOf(nameof(Role.Title)).Line;", 6)]
    [InlineData("return Facts.Roles.BoAdvisor.Origin.Line;", 8)]
    [InlineData("return Facts.Roles.BoAdvisor.Origin.Source is null;", true)]
    public void Origins_tell_where_a_fact_stands(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    [Fact]
    public void Records_without_keys_are_in_All_and_equal_only_themselves()
    {
        var quake = TestKinds.Kind("quake", "quakes", TestKinds.Field("place", TestKinds.TextType)) with
        {
            Foreign = new(TestKinds.Of("quakes.json"), null, null, false),
        };
        var project = Shaped(new(TestKinds.Of(quake), File("q.json", Fact("quake", null, Says("place", "Kobe")), Fact("quake", null, Says("place", "Kobe")))));

        Assert.Equal("2 Kobe False True Quake", project.Run(
            "var all = Facts.Quakes.All; return $\"{all.Count} {all[1].Place} {all[0] == all[1]} {all[0] == all[0]} {all[0]}\";"));
    }

    /// <summary>In the large shape such a record is an empty line at the end of its section.</summary>
    [Fact]
    public void A_record_without_any_value_is_there_though_others_follow()
    {
        Kind Keyless(string name, string collection) => TestKinds.Kind(name, collection, TestKinds.Field("place", TestKinds.TextType, true)) with
        {
            Foreign = new(TestKinds.Of(collection + ".json"), null, null, false),
        };
        var project = Shaped(new(
            TestKinds.Of(Keyless("quake", "quakes"), Keyless("flood", "floods")),
            File("q.json", Fact("quake", null, Says("place", "Kobe")), Fact("quake", null), Fact("flood", null, Says("place", "Oder")), Fact("flood", null))));

        Assert.Equal("Kobe,-:1,2 Oder,-:3,4", project.Run(
            "return string.Join(\",\", Facts.Quakes.All.Select(quake => quake.Place ?? \"-\")) + \":\" + string.Join(\",\", Facts.Quakes.All.Select(quake => quake.Origin.Line))"
            + " + \" \" + string.Join(\",\", Facts.Floods.All.Select(flood => flood.Place ?? \"-\")) + \":\" + string.Join(\",\", Facts.Floods.All.Select(flood => flood.Origin.Line));"));
    }

    [Fact]
    public void A_number_that_no_key_has_is_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Project.Run("return Facts.People.All[(PersonId)(-1)];"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Project.Run("return Facts.People.All[(PersonId)Facts.People.All.Count];"));
    }

    [Theory]
    [InlineData("return Facts.Visits.Own.ToString();", "Her own words")]
    [InlineData("return Facts.Visits.Guest.ToString();", "Ada Berg")]
    [InlineData("return Facts.Visits.Nameless.ToString();", "nameless")]
    public void A_caption_is_its_own_text_else_that_of_a_fact_referred_to_else_the_key(string statements, string expected)
    {
        var visit = TestKinds.Kind("visit", "visits", TestKinds.Field("title", TestKinds.TextType, true), TestKinds.Field("guest", TestKinds.Ref("visit"), true));
        visit = visit with { Shape = visit.Shape with { Caption = TestKinds.Paths("title", "guest") } };
        var project = Shaped(new(
            TestKinds.Of(visit),
            File(
                "a.yaml",
                Fact("visit", "own", Says("title", "Her own words")) with { Caption = "Her own words" },
                Fact("visit", "guest", Ref("guest", "ada-berg")) with { Caption = "Ada Berg" },
                Fact("visit", "nameless"))));

        Assert.Equal(expected, project.Run(statements));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(string.Concat(project.Sources().Select(static source => source.Text)), "caption: "));
    }
}

using FactGen.Tests.Harness;

namespace FactGen.Tests.Analyzers;

/// <summary>FACT9001 to FACT9005: facts that do not stand as they are used.</summary>
public sealed class FactStandingTests
{
    [Theory]
    [InlineData("Console.WriteLine(Facts.People.BoLind);", "9:40 FACT9001 BoLind: person 'bo-lind' is disputed: two sources differ")]
    [InlineData("Console.WriteLine(Facts.People.BoLind.Name);", "9:40 FACT9001 BoLind: person 'bo-lind' is disputed: two sources differ")]
    [InlineData("Console.WriteLine(Facts.Constants.People.BoLind.Name);", "9:57 FACT9001 Name: person 'bo-lind' is disputed: two sources differ")]
    [InlineData("Console.WriteLine(Facts.People.All[\"bo-lind\"]);", "9:27 FACT9001 Facts.People.All[\"bo-lind\"]: person 'bo-lind' is disputed: two sources differ")]
    [InlineData("Console.WriteLine(Facts.People.All[PersonId.BoLind]);", "9:27 FACT9001 Facts.People.All[PersonId.BoLind]: person 'bo-lind' is disputed: two sources differ")]
    [InlineData("Console.WriteLine(Facts.People.All.Find(\"bo-lind\"));", "9:27 FACT9001 Facts.People.All.Find(\"bo-lind\"): person 'bo-lind' is disputed: two sources differ")]
    [InlineData("Console.WriteLine(Facts.Amounts.SeriesB.Money);", "9:49 FACT9001 Money: money of amount 'series-b' is disputed")]
    [InlineData("Console.WriteLine(Facts.Constants.Amounts.SeriesB.MoneyText);", "9:59 FACT9001 MoneyText: money of amount 'series-b' is disputed")]
    [InlineData("var sum = Facts.Amounts.SeriesB; Console.WriteLine(sum.Money);", "9:64 FACT9001 Money: money of amount 'series-b' is disputed")]
    [InlineData("Console.WriteLine(Facts.People.CyHolm);", "9:40 FACT9002 CyHolm: person 'cy-holm' was retracted")]
    [InlineData("Console.WriteLine(PersonId.CyHolm);", "9:36 FACT9002 CyHolm: person 'cy-holm' was retracted")]
    [InlineData("Console.WriteLine(Facts.Constants.People.CyHolm.Key);", "9:57 FACT9002 Key: person 'cy-holm' was retracted")]
    [InlineData("Console.WriteLine(Facts.People.DiMoe);", "9:40 FACT9003 DiMoe: person 'di-moe' is deprecated")]
    [InlineData("switch (Facts.People.AdaBerg.FactId) { case PersonId.DiMoe: break; }", "9:62 FACT9003 DiMoe: person 'di-moe' is deprecated")]
    public async Task A_fact_that_does_not_stand_is_told_where_it_is_used(string statement, string told) =>
        Assert.Equal([told], (await Press.Program("        " + statement).UseOf()).Where(found => !found.Contains("FACT9008", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Console.WriteLine(Facts.People.AdaBerg.Name);")]
    [InlineData("Console.WriteLine(Facts.People.BoLind.Origin.Status);")]
    [InlineData("Console.WriteLine(Facts.People.BoLind.OriginOf(nameof(Person.Name)).Status);")]
    [InlineData("Console.WriteLine(Facts.People.BoLind.Key);")]
    [InlineData("Console.WriteLine(nameof(Facts.People.CyHolm) + nameof(PersonId.CyHolm));")]
    [InlineData("Console.WriteLine(name switch { Facts.Constants.People.BoLind.Key => 1, _ => 2 });")]
    [InlineData("Console.WriteLine(Facts.People.AdaBerg.FactId == PersonId.BoLind);")]
    [InlineData("Console.WriteLine(Facts.Amounts.SeriesB.Beneficiary);")]
    [InlineData("var sum = Facts.Amounts.SeriesB; sum = Facts.Amounts.SeriesA; Console.WriteLine(sum.Money);")]
    [InlineData("foreach (var sum in Facts.Amounts.All) Console.WriteLine(sum.Money);")]
    public async Task Code_that_asks_who_it_is_or_how_sure_it_is_uses_nothing(string statement) =>
        Assert.Empty(await Press.Program("        " + statement).UseOf());

    [Fact]
    public async Task What_is_over_by_the_project_s_day_has_expired()
    {
        var program = Press.Program("""
            Console.WriteLine(Facts.Roles.AdaBergCfo.Title);
            Console.WriteLine(Facts.Releases.One);
            Console.WriteLine(Facts.Releases.Two);
            Console.WriteLine(Facts.Roles.BoLindCfo.Title + Facts.Roles.AdaBergChair.Title);
            """);

        Assert.Empty(await program.UseOf());
        Assert.Equal(
            [
                "9:31 FACT9004 AdaBergCfo: role 'ada-berg-cfo' is over: its end_date, 2024-03-14, is before 2024-09-26, the day of FactGenAsOf",
                "10:34 FACT9004 One: release 'one' is over: its end_of_life, 2023-06, is before 2024-09-26, the day of FactGenAsOf",
            ],
            await program.WithProperty("FactGenAsOf", "2024-09-26").UseOf());
        Assert.Empty(await program.WithProperty("FactGenAsOf", "2023-06").UseOf());
    }

    [Fact]
    public async Task A_life_that_ended_is_history_and_so_is_what_a_kind_says_is()
    {
        var project = FactProject
            .With(
                ("facts/kinds.yaml", "kinds: { role: { expires: false }, saint: { collection: saints, extends: person } }"),
                ("facts/a.yaml", "people: { ada: { name: Ada, death_date: 1970 } }\nsaints: { cy: { name: Cy, death_date: 970 } }\norganizations: { acme: { name: Acme, dissolution_date: 1980 } }\nroles: { r: { person: ada, organization: acme, title: Head, end_date: 1960 } }"))
            .WithProperty("FactGenAsOf", "2024-09-26")
            .WithSource("using Acme; class A { object[] All => new object[] { Facts.People.Ada, Facts.Saints.Cy, Facts.Organizations.Acme, Facts.Roles.R }; }");

        Assert.Empty(await project.UseOf());
    }

    [Theory]
    [InlineData("var currentCfo = Facts.Roles.AdaBergCfo;", "currentCfo")]
    [InlineData("var the_current = Facts.Roles.AdaBergCfo.Person.Name;", "the_current")]
    [InlineData("RoleId current; current = RoleId.AdaBergCfo;", "current")]
    [InlineData("Check(Facts.Roles.AdaBergCfo); static void Check(Role incumbent) { }", "incumbent")]
    [InlineData("Role?[] currentRoles = { Facts.Roles.AdaBergCfo };", "currentRoles")]
    public async Task An_ended_role_that_goes_by_the_name_of_current_is_told_by_the_day_of_its_source(string statement, string name)
    {
        var told = Assert.Single(await Press.Program("        " + statement).UseOf());

        Assert.EndsWith($"FACT9005 AdaBergCfo: '{name}' says that role 'ada-berg-cfo' is current, but its end_date, 2024-03-14, is before 2024-03-15, the day of source 'gazette'", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    public static Role CurrentCfo => Facts.Roles.AdaBergCfo;", "CurrentCfo")]
    [InlineData("    public static Role CurrentCfo { get; } = Facts.Roles.AdaBergCfo;", "CurrentCfo")]
    [InlineData("    private static readonly Role _currentCfo = Facts.Roles.AdaBergCfo;", "_currentCfo")]
    [InlineData("    public static Role GetCurrentCfo() { return Facts.Roles.AdaBergCfo; }", "GetCurrentCfo")]
    public async Task A_member_that_says_current_gives_none_that_ended(string member, string name)
    {
        var told = Assert.Single(await Press.Members(member).WithProperty("FactGenAsOf", "2024-09-26").UseOf());

        Assert.EndsWith($"FACT9005 AdaBergCfo: '{name}' says that role 'ada-berg-cfo' is current, but its end_date, 2024-03-14, is before 2024-09-26, the day of FactGenAsOf", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var currentCfo = Facts.Roles.BoLindCfo;")]
    [InlineData("var currentChair = Facts.Roles.AdaBergChair;")]
    [InlineData("var formerCfo = Facts.Roles.AdaBergCfo;")]
    [InlineData("var recurrentRole = Facts.Roles.AdaBergCfo;")]
    [InlineData("var currentlyKnown = Facts.Roles.AdaBergCfo;")]
    public async Task A_role_that_lasts_may_be_called_current_and_an_ended_one_may_not_be(string statement) =>
        Assert.Empty(await Press.Program("        " + statement).UseOf());

    [Fact]
    public async Task The_fact_file_is_the_other_side()
    {
        var found = Assert.Single(await Press.Program("Console.WriteLine(Facts.People.BoLind);").AnalyzeAsync(), diagnostic => diagnostic.Id == "FACT9001");
        var other = Assert.Single(found.AdditionalLocations).GetLineSpan();

        Assert.Equal("/project/facts/press.yaml", other.Path);
        Assert.Equal("  bo-lind: ", Press.Facts.Split('\n')[other.StartLinePosition.Line][..11]);
    }

    [Fact]
    public async Task Facts_of_a_referenced_library_are_not_known_here()
    {
        var library = GeneratorRun.Of(Press.Project.WithProperty("FactGenVisibility", "public").WithProperty("FactGenNamespace", "Library") with { AssemblyName = "Library" });
        var app = FactProject.With(("facts/own.yaml", "people: { eve-own: { name: Eve Own } }"))
            .WithReference(library.ToReference())
            .WithSource("public static class Program { public static object Run => new object[] { Library.Facts.People.BoLind, Library.Facts.People.All.ContainsKey(\"nobody\"), \"Ada Berg\" }; }");

        Assert.Empty(await app.UseOf());
    }
}

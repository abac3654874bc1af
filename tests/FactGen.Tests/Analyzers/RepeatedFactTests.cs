using FactGen.Tests.Harness;

namespace FactGen.Tests.Analyzers;

/// <summary>FACT9008: literals that repeat a fact.</summary>
public sealed class RepeatedFactTests
{
    [Theory]
    [InlineData("\"Ada Berg\"", "\"Ada Berg\": 'Ada Berg' is the name of person 'ada-berg'; write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("\"Ada \" + \"Berg\"", "\"Ada \" + \"Berg\": 'Ada Berg' is the name of person 'ada-berg'; write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("name + \"Ada Berg\"", "\"Ada Berg\": 'Ada Berg' is the name of person 'ada-berg'; write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("\"Ada Berg\" + \" is here\"", "\"Ada Berg\": 'Ada Berg' is the name of person 'ada-berg'; write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("$\"Ada Berg: {name}\"", "Ada Berg: 'Ada Berg' is the name of person 'ada-berg'; write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("$\"{\"Ada\"} Berg\"", "$\"{\"Ada\"} Berg\": 'Ada Berg' is the name of person 'ada-berg'; write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("\"阿达·贝里\"", "\"阿达·贝里\": '阿达·贝里' is the aliases of person 'ada-berg'; write Facts.People.AdaBerg.Aliases[\"zh\"][0]")]
    [InlineData("\"Chief Financial Officer\"", "\"Chief Financial Officer\": 'Chief Financial Officer' is the title of post 'acme-cfo'; write Facts.Constants.Posts.AcmeCfo.Title")]
    [InlineData("\"ada-berg-cfo\"", "\"ada-berg-cfo\": 'ada-berg-cfo' is the key of role 'ada-berg-cfo'; write Facts.Constants.Roles.AdaBergCfo.Key")]
    [InlineData("Facts.Roles.All[\"ada-berg-cfo\"]", "\"ada-berg-cfo\": 'ada-berg-cfo' is the key of role 'ada-berg-cfo'; write RoleId.AdaBergCfo")]
    [InlineData("3_200_000m", "3_200_000m: '3200000' is the money of amount 'series-a'; write Facts.Constants.Amounts.SeriesA.Money")]
    [InlineData("new Money(3_200_000, Currency.EUR)", "3_200_000: '3200000' is the money of amount 'series-a'; write Facts.Constants.Amounts.SeriesA.Money")]
    [InlineData("\"3200000 EUR\"", "\"3200000 EUR\": '3200000 EUR' is the money of amount 'series-a'; write Facts.Constants.Amounts.SeriesA.MoneyText")]
    [InlineData("731204", "731204: '731204' is the downloads of release 'one'")]
    [InlineData("731_204L", "731_204L: '731204' is the downloads of release 'one'; write Facts.Constants.Releases.One.Downloads")]
    public async Task A_literal_that_can_only_mean_a_fact_is_told_with_the_member_to_write(string expression, string told)
    {
        var found = Assert.Single(await Press.Program($"        Console.WriteLine({expression});").UseOf());

        Assert.EndsWith(" FACT9008 " + told, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Acme\"")]
    [InlineData("\"Chair\"")]
    [InlineData("\"Ada\" + name")]
    [InlineData("1_000_000")]
    [InlineData("2018")]
    [InlineData("\"2024-03-14\"")]
    [InlineData("Facts.Constants.People.AdaBerg.Name")]
    [InlineData("\"Mr. \" + Facts.Constants.People.AdaBerg.Name")]
    [InlineData("$\"{Facts.Constants.People.AdaBerg.Name}\"")]
    [InlineData("nameof(Facts.People.AdaBerg)")]
    [InlineData("'A'")]
    public async Task What_is_short_or_round_or_typed_already_is_not(string expression) =>
        Assert.Empty(await Press.Program($"        Console.WriteLine({expression});").UseOf());

    [Theory]
    [InlineData("    [Obsolete(\"Ada Berg\")] public int Old => 0;")]
    [InlineData("    public const string Name = Facts.Constants.People.AdaBerg.Name;")]
    public async Task What_an_attribute_says_is_for_people(string member) =>
        Assert.Empty(await Press.Members(member).UseOf());

    [Theory]
    [InlineData("    public const string Name = \"Ada Berg\";", "write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("    public void Greet(string name = \"Ada Berg\") { }", "write Facts.Constants.People.AdaBerg.Name")]
    [InlineData("    public const string Name = \"阿达·贝里\";", "is the aliases of person 'ada-berg'")]
    [InlineData("    public static bool Is(string name) => name is \"阿达·贝里\";", "is the aliases of person 'ada-berg'")]
    public async Task Where_only_a_constant_can_stand_only_a_constant_is_offered(string member, string end) =>
        Assert.EndsWith(end, Assert.Single(await Press.Members(member).UseOf()), StringComparison.Ordinal);

    [Fact]
    public async Task A_value_of_several_facts_is_told_with_all_of_them_and_one_of_many_is_not()
    {
        static FactProject Project(int facts) => FactProject
            .With(("facts/a.yaml", "people:\n" + string.Concat(Enumerable.Range(0, facts).Select(i => $"  p{i}: {{ name: Sam Same }}\n"))))
            .WithSource("public static class Program { public static string Run => \"Sam Same\"; }");

        Assert.EndsWith("'Sam Same' is the name of person 'p0' and the name of person 'p1'", Assert.Single(await Project(2).UseOf()), StringComparison.Ordinal);
        Assert.Empty(await Project(4).UseOf());
    }

    [Fact]
    public async Task How_long_a_text_and_a_number_have_to_be_can_be_chosen()
    {
        var program = Press.Program("        Console.WriteLine(\"Ada Berg\" + 731_204L);");
        var longer = program with { EditorConfig = program.EditorConfig.Add("factgen_literal_min_length", "9").Add("factgen_literal_min_digits", "7") };

        Assert.Equal(2, (await program.UseOf()).Count);
        Assert.Empty(await longer.UseOf());
    }

    [Fact]
    public async Task The_shortest_name_that_the_usings_allow_is_offered()
    {
        var project = Press.Project.WithSource("namespace Other { internal static class Program { internal static string Run => \"Ada Berg\"; } }");

        Assert.EndsWith("write Acme.Facts.Constants.People.AdaBerg.Name", Assert.Single(await project.UseOf()), StringComparison.Ordinal);
    }
}

using System.Collections.Immutable;
using FactGen.Tests.Harness;

namespace FactGen.Tests.RealData;

/// <summary>Consumers of real data: they count, look up and follow references, and find what is known to be there.</summary>
public sealed class RealDataTests
{
    /// <summary>The output that tells lines.</summary>
    private const string Lines = "Facts.Lines.g.cs";

    [Fact]
    public void Both_data_sets_beside_the_article_s_facts_are_counted_looked_up_and_followed()
    {
        var article = ArticleFacts.Project.Files.Select(static file => (file.Path[FactProject.Root.Length..], file.GetText().ToString()));
        FactProject.With([.. article, .. RealFiles.Congress(".yaml"), .. RealFiles.Alaska()]).Prints(
        [
            .. Congress,
            .. Alaska,
            ("Facts.Legislators.All[0].Origin.Line + \" \" + Facts.Legislators.All[0].Key", "2 C000127"),
            ("Facts.People.All.Count + Facts.Organizations.All.Count > 20", "true"),
            ("Facts.Roles.All.All(role => role.Person.Roles.ContainsKey(role.Key))", "true"),
            ("Facts.Amounts.All.All(amount => amount.Origin.Line > 0 && amount.Origin.File == \"facts/amounts.json\")", "true"),
        ]);
    }

    [Fact]
    public void One_data_set_alone_needs_no_other() => FactProject.With([.. RealFiles.Congress(".json")]).Prints([.. Congress]);

    [Fact]
    public void Both_formats_of_a_data_set_emit_the_same_code()
    {
        var yaml = GeneratorRun.Of(FactProject.With([.. RealFiles.Congress(".yaml")]));
        var json = GeneratorRun.Of(FactProject.With([.. RealFiles.Congress(".json")]));

        Assert.Empty(yaml.Diagnostics.Concat(json.Diagnostics));
        Assert.Equal(Code(yaml), Code(json));
    }

    [Fact]
    public void No_kind_file_has_more_than_40_lines() =>
        Assert.All(RealFiles.KindFiles, static file => Assert.InRange(File.ReadAllLines(file).Length, 1, 40));

    private static readonly ImmutableArray<(string Expression, string Printed)> Congress =
    [
        ("Facts.Legislators.All.Count", "537"),
        ("Facts.Legislators.All.Sum(legislator => legislator.Terms.Count)", "2792"),
        ("Facts.Legislators.All[\"C000127\"]", "Maria Cantwell"),
        ("Facts.Legislators.All[LegislatorId.C000127].Thomas", "00172"),
        ("Facts.Legislators.All.Count(legislator => legislator.Thomas is not null)", "225"),
        ("Facts.Legislators.All.Sum(legislator => legislator.Fec.Count)", "605"),
        ("Facts.Legislators.All.Where(legislator => legislator.Name.OfficialFull is null).Count(legislator => legislator.ToString() == legislator.Name.Last)", "2"),
        ("Facts.Legislators.All.Count(legislator => legislator.Gender == LegislatorGender.F)", "154"),
        ("Facts.Legislators.All.SelectMany(legislator => legislator.Terms).GroupBy(term => term.Party.ToText()).OrderBy(group => group.Key).Select(group => group.Key + \" \" + group.Count())", "[Democrat 1521, Independent 16, Republican 1255]"),
        ("Facts.Legislators.All.SelectMany(legislator => legislator.Terms).Count(term => term.Class == SenateClass._3)", "101"),
        ("Facts.Legislators.All.SelectMany(legislator => legislator.Terms).Count(term => term.EndType == TermEndType.SpecialElection)", "5"),
        ("Facts.Legislators.All.SelectMany(legislator => legislator.Terms).Count(term => term.End.IsBefore(term.Start) == true)", "0"),
        ("Facts.Legislators.All.SelectMany(legislator => legislator.Terms).Count(term => term.Url is { IsAbsoluteUri: true })", "2513"),
    ];

    private static readonly ImmutableArray<(string Expression, string Printed)> Alaska =
    [
        ("Facts.Officials.All.Count(official => official.Roles.Count > 0)", "174"),
        ("Facts.Officials.All.Sum(official => official.Roles.Count)", "294"),
        ("Facts.Officials.All.SelectMany(official => official.Roles).Count(role => role.EndDate?.IsBefore(role.StartDate ?? default) == true)", "1"),
        ("Facts.Officials.All.SelectMany(official => official.Roles).Count(role => role.StartDate is { } start && role.EndDate == start)", "2"),
        ("Facts.Officials.All.SelectMany(official => official.Roles).Count(role => role.Office == SeatOffice.ChiefElectionOfficer)", "1"),
        ("Facts.Committees.All.Count", "33"),
        ("Facts.Committees.All.SelectMany(committee => committee.Members).Count(member => member.Person.Name.Length > 0)", "233"),
        ("Facts.Committees.All.SelectMany(committee => committee.Members).Select(member => member.Person).Distinct().Count()", "60"),
        ("Facts.Committees.All.SelectMany(committee => committee.Members).Count(member => member.Role == MembershipRole.Chair)", "21"),
        ("Facts.Officials.All[\"ocd-person/822df52b-f962-478d-8bf5-3bbe3c9dd811\"].Committees.Count", "4"),
        ("Facts.Committees.All.All(committee => committee.Members.All(member => member.Person.Committees.ContainsKey(committee.Key)))", "true"),
    ];

    private static IEnumerable<string> Code(GeneratorRun run) => run.Sources
        .Where(static source => source.Key != Lines)
        .Select(static source => RealFiles.WithoutPlace(source.Value))
        .Order(StringComparer.Ordinal);
}

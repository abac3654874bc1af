using FactGen.Core.Findings;
using FactGen.Core.Fixes;
using FactGen.Core.Tests.Checks;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Fixes;

/// <summary>Each fix removes its finding and changes nothing else, byte for byte, however the file is written.</summary>
public sealed class FactFixTests
{
    private const string Cited = "kinds: { event: { rules: [citation_needed: true] } }\n";

    public static TheoryData<string, string, string> Mended => new()
    {
        // Names that there are not: references, collections, fields, keys of declarations.
        { "FACT1001", "organizations:\n  acme: { name: Acme, parent: north-fnd }   # kept\n  north-fund: { name: N }\n", "organizations:\n  acme: { name: Acme, parent: north-fund }   # kept\n  north-fund: { name: N }\n" },
        { "FACT1001", "organizations:\n  acme:\n    name: Acme\n    parent: 'north-fnd'\n  north-fund: { name: N }\n", "organizations:\n  acme:\n    name: Acme\n    parent: 'north-fund'\n  north-fund: { name: N }\n" },
        { "FACT1001", "organizations:\r\n  acme:\r\n    name: Acme\r\n    parent: \"north-fnd\"\t# tab\r\n  north-fund: { name: N }", "organizations:\r\n  acme:\r\n    name: Acme\r\n    parent: \"north-fund\"\t# tab\r\n  north-fund: { name: N }" },
        { "FACT1001", "{\n\t\"organizations\": {\n\t\t\"acme\": { \"name\": \"Acme\", \"parent\": \"north-fnd\" },\n\t\t\"north-fund\": { \"name\": \"N\" }\n\t}\n}\n", "{\n\t\"organizations\": {\n\t\t\"acme\": { \"name\": \"Acme\", \"parent\": \"north-fund\" },\n\t\t\"north-fund\": { \"name\": \"N\" }\n\t}\n}\n" },
        { "FACT1001", "source: gazete # default\nsources: { gazette: { title: G, published: 2024 } }\npeople: { ada: { name: A } }\n", "source: gazette # default\nsources: { gazette: { title: G, published: 2024 } }\npeople: { ada: { name: A } }\n" },
        { "FACT0006", "# people\npeple :  # odd\n  ada: { name: Ada }\n", "# people\npeople :  # odd\n  ada: { name: Ada }\n" },
        { "FACT0007", "people:\n  ada: { name: Ada, 'birthdate': 1970 }\n", "people:\n  ada: { name: Ada, 'birth_date': 1970 }\n" },
        { "FACT0007", "{\"people\":{\"ada\":{\"name\":\"Ada\",\"birthdate\":\"1970\"}}}", "{\"people\":{\"ada\":{\"name\":\"Ada\",\"birth_date\":\"1970\"}}}" },
        { "FACT5002", "kinds:\n  release:\n    colection: releases # one\n    fields: { title: text }\n", "kinds:\n  release:\n    collection: releases # one\n    fields: { title: text }\n" },

        // Dates the wrong way round, with what is said about each.
        { "FACT2001", "people:\n  ada:\n    name: Ada\n    birth_date: 1990 # died\n    death_date: 1970 # born\n", "people:\n  ada:\n    name: Ada\n    birth_date: 1970 # died\n    death_date: 1990 # born\n" },
        { "FACT2001", "people:\r\n  ada: { name: Ada, birth_date: { value: 1990, note: late }, death_date: \"1970\" }\r\n", "people:\r\n  ada: { name: Ada, birth_date: \"1970\", death_date: { value: 1990, note: late } }\r\n" },
        { "FACT2001", "{ \"people\": { \"ada\": { \"name\": \"Ada\", \"birth_date\": \"1990\",\n \"death_date\": \"1970\" } } }", "{ \"people\": { \"ada\": { \"name\": \"Ada\", \"birth_date\": \"1970\",\n \"death_date\": \"1990\" } } }" },

        // Two keys with one C# name.
        { "FACT0013", "people:\n  ada-berg: { name: A }\n  ada_berg: { name: B }\n", "people:\n  ada-berg: { name: A }\n  ada_berg: { as: AdaBerg2, name: B }\n" },
        { "FACT0013", "people:\r\n  ada-berg:\r\n    name: A\r\n  ada_berg: # the other\r\n    # her name\r\n    name: B\r\n", "people:\r\n  ada-berg:\r\n    name: A\r\n  ada_berg: # the other\r\n    # her name\r\n    as: AdaBerg2\r\n    name: B\r\n" },
        { "FACT0013", "{\n  \"people\": {\n    \"ada-berg\": { \"name\": \"A\" },\n    \"ada_berg\": {\n      \"name\": \"B\"\n    }\n  }\n}", "{\n  \"people\": {\n    \"ada-berg\": { \"name\": \"A\" },\n    \"ada_berg\": {\n      \"as\": \"AdaBerg2\",\n      \"name\": \"B\"\n    }\n  }\n}" },
        { "FACT0013", "people:\n  a-b: { name: A }\n  a_b: { as: AB, name: B }\n", "people:\n  a-b: { name: A }\n  a_b: { as: AB2, name: B }\n" },
        { "FACT0012", "people:\n  ada: { as: 'Ada Berg', name: A }\n", "people:\n  ada: { as: 'AdaBerg', name: A }\n" },

        // A source that is missing.
        { "FACT4004", Cited + "events:\n  launch:\n    title: Launch # on air\n    date: 2024\n", "sources: { to-be-cited: { title: To be cited, published: XXXX } }\n" + Cited + "events:\n  launch:\n    source: to-be-cited\n    title: Launch # on air\n    date: 2024\n" },
        { "FACT4004", Cited + "sources:\n  gazette: { title: G, published: 2024 }\nevents: { launch: { title: Launch, date: 2024 } }\n", Cited + "sources:\n  to-be-cited: { title: To be cited, published: XXXX }\n  gazette: { title: G, published: 2024 }\nevents: { launch: { source: to-be-cited, title: Launch, date: 2024 } }\n" },
        { "FACT4004", "{\n  \"kinds\": { \"event\": { \"rules\": [ { \"citation_needed\": true } ] } },\n  \"events\": { \"launch\": { \"title\": \"Launch\", \"date\": \"2024\" } }\n}", "{\n  \"sources\": { \"to-be-cited\": { \"title\": \"To be cited\", \"published\": \"XXXX\" } },\n  \"kinds\": { \"event\": { \"rules\": [ { \"citation_needed\": true } ] } },\n  \"events\": { \"launch\": { \"source\": \"to-be-cited\", \"title\": \"Launch\", \"date\": \"2024\" } }\n}" },
    };

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_fix_removes_its_finding_and_changes_nothing_else(string id, string before, string after)
    {
        var (path, found) = Find(before);
        var fixes = found.Faults.Concat(found.Findings).Where(finding => finding.Id == id).Select(found.FixOf).OfType<FactFix>().ToList();

        Assert.NotEmpty(fixes);
        Assert.Equal(after, TextEdits.Apply(before, EditText.Read(EditText.Write(fixes.SelectMany(static fix => fix.Edits)))));
        var mended = Checked.Files([(path, after)]);
        Assert.Equal(
            found.Faults.Concat(found.Findings).Select(static finding => finding.Id).Where(other => other != id),
            mended.Faults.Concat(mended.Findings).Select(static finding => finding.Id));
    }

    public static TheoryData<string, string> LeftToTheAuthor => new()
    {
        // Nothing near; the right name is taken; a part of a scalar; behind an alias; dates over several lines; no letter in the key.
        { "FACT1001", "organizations:\n  acme: { name: Acme, parent: something-else }\n  north-fund: { name: N }\n" },
        { "FACT0007", "people:\n  ada: { name: Ada, birth_date: 1970, birthdate: 1971 }\n" },
        { "FACT1001", "organizations:\n  acme: { name: &near north-fnd, parent: *near }\n  north-fund: { name: N }\n" },
        { "FACT2001", "people:\n  ada:\n    name: Ada\n    birth_date: 1990\n    death_date:\n      value: 1970\n      note: early\n" },
        { "FACT0012", "people:\n  '---': { name: Ada }\n" },
    };

    [Theory]
    [MemberData(nameof(LeftToTheAuthor))]
    public void What_only_the_author_can_decide_is_not_touched(string id, string text)
    {
        var (_, found) = Find(text);
        var findings = found.Faults.Concat(found.Findings).Where(finding => finding.Id == id).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Null(found.FixOf(finding)));
    }

    [Theory]
    [InlineData("people:\n  ada: { name: { value: Ada, printed: Ada Berg, at: 2 } }\n", "2", "people:\n  ada: { name: { value: Ada, printed: Ada Berg, at: 7 } }\n")]
    [InlineData("{\"people\":{\"ada\":{\"name\":{\"value\":\"Ada\",\"printed\":\"Ada Berg\",\"at\":2}}}}", "2", "{\"people\":{\"ada\":{\"name\":{\"value\":\"Ada\",\"printed\":\"Ada Berg\",\"at\":7}}}}")]
    [InlineData("people:\n  ada:\n    at: 2\n    name:\n      value: Ada\n      printed: Ada Berg # so\n", "Ada Berg", "people:\n  ada:\n    at: 2\n    name:\n      value: Ada\n      at: 7\n      printed: Ada Berg # so\n")]
    [InlineData("people:\r\n  ada:\r\n    name:\r\n      - printed: Ada Berg\r\n        value: Ada\r\n", "Ada Berg", "people:\r\n  ada:\r\n    name:\r\n      - at: 7\r\n        printed: Ada Berg\r\n        value: Ada\r\n")]
    public void A_print_that_stands_elsewhere_gets_the_right_paragraph(string before, string place, string after)
    {
        var (path, found) = Find(before);
        var start = before.LastIndexOf(place, StringComparison.Ordinal);
        var finding = new Finding(FindingIds.PrintedElsewhere, new(path, new(start, place.Length), default, default), new(["person 'ada'", "name", "'Ada Berg'", "2", "gazette", "7"]));

        Assert.Equal(after, TextEdits.Apply(before, found.FixOf(finding)!.Edits));
    }

    [Fact]
    public void Three_of_one_name_get_three_names()
    {
        const string text = "people:\n  a-b: { name: A }\n  a_b: { name: B }\n  a.b: { name: C, as: AB }\n";
        var (path, found) = Find(text);
        var after = TextEdits.Apply(text, found.Faults.Select(found.FixOf).OfType<FactFix>().SelectMany(static fix => fix.Edits));

        Assert.Equal("people:\n  a-b: { name: A }\n  a_b: { as: AB2, name: B }\n  a.b: { name: C, as: AB3 }\n", after);
        Assert.Empty(Checked.Files([(path, after)]).Faults);
    }

    [Fact]
    public void Two_entries_without_a_source_share_one_stub()
    {
        var text = Cited + "events:\n  one: { title: One, date: 2024 }\n  two: { title: Two, date: 2024 }\n";
        var (path, found) = Find(text);
        var after = TextEdits.Apply(text, found.Findings.Select(found.FixOf).OfType<FactFix>().SelectMany(static fix => fix.Edits));

        Assert.Equal(
            "sources: { to-be-cited: { title: To be cited, published: XXXX } }\n" + Cited
            + "events:\n  one: { source: to-be-cited, title: One, date: 2024 }\n  two: { source: to-be-cited, title: Two, date: 2024 }\n",
            after);
        Assert.Empty(Checked.Files([(path, after)]).Findings);
    }

    private static (string Path, Checked Found) Find(string text)
    {
        var path = text.StartsWith('{') ? "facts/test.json" : "facts/test.yaml";
        return (path, Checked.Files([(path, text)]));
    }
}

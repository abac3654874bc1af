namespace FactGen.Core.Tests.Checks;

public sealed class PrintedEvidenceTests
{
    private const string Sources = "sources:\n  gazette: { title: G, published: 2024-09-26, language: en, text: texts/gazette.txt }\n";

    private const string Text = """
        The Gazette, 26 September 2024

        In May 2023 Acme raised $450 million.
        It was led by North Fund.

        Ada Berg left in March 2024. Bo Lind left in March 2024, too.

        Again: $450 million.
        """;

    private static IReadOnlyList<string> Check(string facts, string text = Text, string path = "facts/texts/gazette.txt") =>
    [
        .. Checked.Files([("facts/a.yaml", "source: gazette\n" + facts), ("facts/s.yaml", Sources), (path, text)]).Findings
            .Where(static finding => string.CompareOrdinal(finding.Id, "FACT4007") >= 0).Select(Checked.Show),
    ];

    private static IReadOnlyList<string> CheckDate(string statement, string entry = "") =>
        Check($"dates:\n  d:\n    title: D\n    date: {statement}\n    {entry}");

    [Theory]
    [InlineData("{ value: 2023-05, printed: May 2023, at: 2 }", "")]
    [InlineData("{ value: 2023-05, printed: May 2023 }", "at: 2")]
    [InlineData("{ value: 2023-05, printed: May 2023, at: 2 }", "at: 3")]
    [InlineData("{ value: 2023-05, printed: May 2023 }", "")]
    [InlineData("{ value: 2023-05, printed: May 2023, at: p. 12 }", "")]
    [InlineData("{ value: 2024-03, printed: March 2024, at: 3 }", "")]
    [InlineData("{ value: 2024, printed: ' ', at: 3 }", "")]
    public void A_print_that_stands_where_it_is_said_to_is_not_told(string statement, string entry) =>
        Assert.Empty(CheckDate(statement, entry));

    [Fact]
    public void A_print_in_another_paragraph_is_told_with_its_number_at_the_place_that_names_the_wrong_one()
    {
        Assert.Equal(
            ["5:52 FACT4007 milestone 'd' | date | 'May 2023' | 3 | gazette | 2 @3:4"],
            CheckDate("{ value: 2023-05, printed: May 2023, at: 3 }"));
        Assert.Equal(
            ["5:38 FACT4007 milestone 'd' | date | 'May 2023' | 3 | gazette | 2 @3:4"],
            CheckDate("{ value: 2023-05, printed: May 2023 }", "at: 3"));
        Assert.Equal(
            ["5:52 FACT4007 milestone 'd' | date | 'May 2023' | 99 | gazette | 2 @3:4"],
            CheckDate("{ value: 2023-05, printed: May 2023, at: 99 }"));
    }

    [Fact]
    public void A_print_in_several_other_paragraphs_is_told_with_all() =>
        Assert.Equal(
            ["4:65 FACT4009 amount 'a' | money | '$450 million' | 1 | gazette | 2 and 4 @3:25 @8:8"],
            Check("amounts:\n  a:\n    money: { value: 450_000_000 USD, printed: $450 million, at: 1 }"));

    [Fact]
    public void A_print_that_stands_nowhere_is_told_with_what_comes_nearest()
    {
        Assert.Equal(
            ["5:38 FACT4008 milestone 'd' | date | 'April 2024' | gazette | ; the nearest is 'March 2024' in paragraph 3 @6:18"],
            CheckDate("{ value: 2024-04, printed: April 2024, at: 3 }"));
        Assert.Equal(
            ["5:35 FACT4008 milestone 'd' | date | '令和5年' | gazette | "],
            CheckDate("{ value: 2023, printed: 令和5年, at: p. 4 }"));
    }

    [Fact]
    public void Names_and_other_texts_are_looked_for_too() =>
        Assert.Equal(
            ["5:39 FACT4008 person 'ada' | name | 'Ada Borg' | gazette | ; the nearest is 'Ada Berg' in paragraph 3 @6:1"],
            Check("people:\n  ada:\n    at: 3\n    name: { value: Ada Berg, printed: Ada Borg }\n  bo:\n    name: { value: Bo Lind, printed: Bo Lind, at: 3 }"));

    [Fact]
    public void White_space_and_the_forms_of_letters_do_not_count() =>
        Assert.Empty(Check(
            "amounts:\n  a:\n    money: { value: 450_000_000 USD, printed: 4.5亿美元, at: 2 }\n    purpose: { value: x, printed: led by  North Fund, at: 2 }",
            "x\n\nAcme raised ４．５ 亿\n美元, led\u00A0by\nNorth Fund.\n"));

    [Fact]
    public void A_place_in_one_source_is_none_in_another() =>
        Assert.Empty(Checked.Files(
            [
                ("facts/a.yaml", "source: times\ndates:\n  d: { title: D, at: 9, date: { value: 2023-05, printed: May 2023, source: gazette } }"),
                ("facts/s.yaml", Sources + "  times: { title: T, published: 2024 }"),
                ("facts/texts/gazette.txt", Text),
            ]).Findings);

    [Fact]
    public void Prints_in_nested_records_are_looked_for_with_the_place_of_what_they_stand_in() =>
        Assert.Equal(
            ["7:33 FACT4007 thing 't' | start | 'May 2023' | 3 | gazette | 2 @3:4"],
            Check("kinds:\n  thing: { collection: things, fields: { terms: { type: list<record>, fields: { start: date } } } }\nthings:\n  t:\n    at: 3\n    terms: [{ start: { printed: May 2023, value: 2023-05 } }]"));

    [Theory]
    [InlineData("other/gazette.txt")]
    [InlineData("facts/gazette.txt")]
    [InlineData("facts/texts/Gazette.txt")]
    public void Without_the_file_beside_the_facts_nothing_is_said(string path) =>
        Assert.Empty(Check("dates:\n  d: { title: D, date: { value: 2023, printed: nonsense, at: 7 } }", path: path));

    [Fact]
    public void A_path_is_relative_to_the_project_where_no_file_stands_beside_the_facts()
    {
        const string Date = "dates:\n  d: { title: D, date: { value: 2023, printed: nonsense, at: 7 } }";

        Assert.Single(Check(Date, path: "texts/gazette.txt"));
        var beside = Checked.Files(
            [("facts/a.yaml", "source: gazette\n" + Date), ("facts/s.yaml", Sources), ("texts/gazette.txt", Text), ("facts/texts/gazette.txt", "nonsense")]);
        Assert.DoesNotContain(beside.Findings, static finding => finding.Id == "FACT4008");
    }

    [Fact]
    public void A_path_is_relative_to_the_file_that_names_it() =>
        Assert.Single(Checked.Files(
            [
                ("facts/deep/s.yaml", "source: g\nsources:\n  g: { title: G, published: 2024, text: ../../texts/./g.txt }\ndates:\n  d: { title: D, date: { value: 2023, printed: \"2023\", at: 1 } }"),
                ("texts/g.txt", "Nothing.\n\nIn 2023."),
            ]).Findings);

    [Fact]
    public void A_comment_disables_it() =>
        Assert.Empty(Check("dates:\n  d:\n    title: D\n    # factgen-disable FACT4007: x\n    date: { value: 2023-05, printed: May 2023, at: 3 }"));
}

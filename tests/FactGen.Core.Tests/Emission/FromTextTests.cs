using FactGen.Core.Binding;
using FactGen.Core.Emission;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Linking;

namespace FactGen.Core.Tests.Emission;

/// <summary>From the texts of files to running C#, through every part of Core.</summary>
public sealed class FromTextTests
{
    private const string Press = """
        source: gazette
        sources:
          gazette: { title: The Gazette, published: 2024-03-14, url: https://example.org/gazette, authors: [ada-berg] }
        people:
          ada-berg: { name: Ada Berg, aliases: { zh: [阿达·贝里] } }
        organizations:
          acme: { name: Acme, founding_date: 2001 }
          north-fund: { name: North Fund }
        posts:
          acme-cfo: { organization: acme, title: Chief Financial Officer, seats: 1 }
        roles:
          ada-berg-cfo:
            person: ada-berg
            post: acme-cfo
            start_date: 2018-03
            end_date: { value: 2024-03-14, printed: 14 March, at: 2, status: reported }
        amounts:
          acme-series-b:
            payer: north-fund
            beneficiary: acme
            date: 2023-05
            money: { value: 450_000_000 USD, printed: 4.5亿美元, at: 9 }
        """;

    private const string Kinds = """
        kinds:
          legislator:
            collection: legislators
            from: data/legislators-*.yaml
            key: id.bioguide
            caption: [name.official_full, name.last]
            open: true
            constants: true
            fields:
              born: { path: bio.birthday, type: date? }
              wikipedia: { path: id.wikipedia, type: uri? }
              terms:
                type: list<record>
                as: Term
                period: [start, end]
                fields:
                  chamber: { path: type, type: enum, values: [sen, rep] }
                  start: date
                  end: date
                  party: text?
                  district: { type: integer | text?, as: District }
        """;

    private const string Legislators = """
        - id: { bioguide: C000127 }
          name: { first: Maria, last: Cantwell }
          bio: { birthday: 1958-10-13 }
          terms:
          - { type: rep, start: 1993-01-05, end: 1995-01-03, district: 1, party: Democrat }
          - { type: sen, start: 2001-01-03, end: 2007-01-03, party: Democrat }
        - id: { bioguide: K000367 }
          name: { first: Amy, last: Klobuchar, official_full: Amy Klobuchar }
          terms: []
        """;

    private static readonly EmittedProject Project = Of(("facts/press.yaml", Press), ("facts/kinds.yaml", Kinds), ("facts/data/legislators-current.yaml", Legislators));

    [Fact]
    public void What_is_emitted_compiles_without_a_warning() => Project.MustCompile();

    [Theory]
    [InlineData("return Facts.Roles.AdaBergCfo.Title;", "Chief Financial Officer")]
    [InlineData("return Facts.Roles.AdaBergCfo.Organization!.ToString();", "Acme")]
    [InlineData("return Facts.Roles.AdaBergCfo.EndDate.ToString();", "2024-03-14")]
    [InlineData("return Facts.Roles.AdaBergCfo.OriginOf(nameof(Role.EndDate)).At;", "2")]
    [InlineData("return Facts.People.AdaBerg.Roles[0].Post!.Seats;", 1L)]
    [InlineData("return Facts.People.AdaBerg.Aliases[\"zh\"][0];", "阿达·贝里")]
    [InlineData("return Facts.Sources.Gazette.Authors[0].Name;", "Ada Berg")]
    [InlineData("return Facts.Constants.Amounts.AcmeSeriesB.MoneyText;", "450000000 USD")]
    [InlineData("return Facts.Constants.Roles.AdaBergCfo.Person;", "ada-berg")]
    public void Facts_of_built_in_kinds_read_as_written(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    [Theory]
    [InlineData("return string.Join(\",\", Facts.Legislators.All);", "Cantwell,Amy Klobuchar")]
    [InlineData("return Facts.Legislators.C000127.Terms[0].District!.Value.Integer;", 1L)]
    [InlineData("return Facts.Legislators.C000127.Terms.Count(term => term.Chamber == TermChamber.Sen);", 1)]
    [InlineData("return Facts.Legislators.All[LegislatorId.K000367].Terms.Count;", 0)]
    [InlineData("return Facts.Legislators.C000127.Born!.Value.Precision.ToString();", "Day")]
    [InlineData("return Facts.Constants.Legislators.C000127.Born;", "1958-10-13")]
    public void Records_of_foreign_files_read_as_their_kind_says(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    private static EmittedProject Of(params (string Path, string Text)[] texts)
    {
        var documents = texts.Select(static file => FactReader.Read(file.Path, file.Text)).ToArray();
        var declared = documents.Select(static (document, i) => KindReader.Read(document, document.Path, out _)).ToArray();
        var catalog = KindResolver.Resolve(declared);
        var bound = documents.Select(document => FactBinder.Bind(document, document.Path, catalog)).ToArray();
        Assert.Empty(bound.SelectMany(static result => result.Findings).Select(static finding => finding.Id + string.Join(", ", finding.Arguments)));
        var index = Linker.Index(bound.Select(result => Linker.Declare(result.File, catalog)).ToArray(), catalog);
        var outlines = Outlines.Of(bound.Select(static result => result.File), index);
        var used = UsedKinds.Of(catalog, BuiltInKinds.Catalog, index.Collections.Where(static collection => collection.Facts.Count > 0).Select(static collection => collection.Kind));
        return new(used, bound.Select(result => Linker.Link(result.File, outlines)).ToArray());
    }
}

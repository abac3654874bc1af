using FactGen.Tests.Harness;

namespace FactGen.Tests.Language;

/// <summary>Files that were not written for FactGen, from a glob to a consumer that reads their records.</summary>
public sealed class ForeignFileTests
{
    [Fact]
    public void Records_are_found_by_globs_and_paths_and_atoms() => FactProject.With(
        ("facts/kinds.yaml", """
            kinds:
              card:
                collection: cards
                from: [../data/land.yml, '../data/sub/**/*.yml']
                records: landscape.subcategories.items
                key: name
                open: true
                fields:
                  name: text
                  homepage: { type: uri?, path: homepage_url }
                  category: { path: $parent.name, type: text }
                  place: { path: $index, type: integer }
                  file: { path: $file, type: text }
              currency_name:
                collection: currency_names
                from: ../data/currencies.json
                records: '*'
                key: $key
                fields: { name: { type: text, path: $value } }
              branch:
                collection: branches
                from: ../data/branches.yml
                records: branches.*
                key: $key
                caption: [title, $key]
                fields: { time: { path: [dates, 1.0.x, time], type: date? }, odd: { path: [1.x], type: text? }, title: text?, 1.y: text? }
              quake:
                collection: quakes
                from: ../data/quakes.json
                records: features.properties
                fields: { place: text, mag: decimal, id: { path: $parent.id, type: text } }
              word:
                collection: words
                from: ../data/word.v1.json
                records: .
                key: '{$file}'
                fields: { numbers: { path: deep.list.x, type: list<integer> } }
              item:
                collection: items
                from: ../data/scalars.yaml
                key: $value
                fields: { place: { path: $index, type: integer } }
            """),
        ("data/land.yml", """
            landscape:
              - name: A
                subcategories:
                  - name: S1
                    items:
                      - { name: One, homepage_url: https://one.example, junk: 1 }
                      - { name: Two }
                  - name: S2
                    items:
                  - name: S3
            """),
        ("data/sub/deep/er.yml", "landscape: [{ subcategories: [{ name: S4, items: [{ name: Four }] }] }]"),
        ("data/currencies.json", """{ "USD": "US Dollar", "EUR": "Euro" }"""),
        ("data/branches.yml", "branches:\n  1.x: { title: One, dates: { 1.0.x: { time: 2024-01-02 } }, 1.x: hi, 1.y: there }\n  class: {}"),
        ("data/quakes.json", """{ "features": [{ "id": "x1", "properties": { "place": "Kobe", "mag": 3.10 } }, { "id": "x2", "properties": { "place": "Kobe", "mag": 1e1 } }] }"""),
        ("data/word.v1.json", """{ "deep": { "list": [{ "x": 1 }, { "x": 2 }, {}] } }"""),
        ("data/scalars.yaml", "- one\n- two")).Prints(
        ("Facts.Cards.All.Select(card => card.Key + card.Category + card.Place + card.File)", "[OneS10land, TwoS11land, FourS40er]"),
        ("Facts.Cards.One.Homepage!.Host + (Facts.Cards.Two.Homepage is null)", "one.exampleTrue"),
        ("Facts.CurrencyNames.All.Select(name => name.Key + name.Name)", "[USDUS Dollar, EUREuro]"),
        ("Facts.Branches._1X.Time", "2024-01-02"),
        ("Facts.Branches._1X.Odd + Facts.Branches._1X._1Y", "hithere"),
        ("Facts.Branches.All", "[One, class]"),
        ("Facts.Quakes.All.Select(quake => quake.Id + quake.Place + quake.Mag)", "[x1Kobe3.10, x2Kobe10]"),
        ("Facts.Words.All[\"word.v1\"].Numbers", "[1, 2]"),
        ("Facts.Items.All.Select(item => item.Key + item.Place)", "[one0, two1]"));

    [Fact]
    public void What_others_wrote_is_cleaned_as_the_kind_says() => FactProject.With(
        ("facts/kinds.yaml", """
            kinds:
              issue:
                collection: issues
                from: ../issues/*.json
                key: $file
                fields:
                  year: { type: integer, path: number, match: '^(\d{4})-' }
                  closed: { type: date?, missing: ['0000-00-00', ''] }
                  born: date
                  seen: { type: instant?, offset: Z }
                  code: text
                  tags: list<text>
            """),
        ("issues/a.json", """{ "number": "1999-12", "closed": "0000-00-00", "born": "1943-00-00", "seen": "2024-01-01 10:00:00", "code": "00172", "tags": null }"""),
        ("issues/b.json", """{ "number": "2001-12", "closed": "", "born": "1943-05-00", "code": "1.10", "tags": [1.0, "yes"] }""")).Prints(
        ("Facts.Issues.All.Select(issue => issue.Year)", "[1999, 2001]"),
        ("Facts.Issues.All.Count(issue => issue.Closed is null)", "2"),
        ("Facts.Issues.All.Select(issue => issue.Born)", "[1943, 1943-05]"),
        ("Facts.Issues.A.Seen", "2024-01-01T10:00:00+00:00"),
        ("Facts.Issues.All.Select(issue => issue.Code)", "[00172, 1.10]"),
        ("Facts.Issues.A.Tags.Count + \" \" + Facts.Issues.B.Tags[0]", "0 1.0"));

    [Fact]
    public void Foreign_records_have_no_statements_and_any_names_of_fields_and_refer_to_each_other_and_to_facts() => FactProject.With(
        ("facts/kinds.yaml", """
            kinds:
              member:
                collection: members
                from: ../data/*.yml
                key: '{team}/{value}{{1}}'
                caption: [name.full, name.last]
                fields:
                  value: text
                  team: text
                  source: text?
                  status: [on, off]
                  kinds: list<text>
                  boss: { type: member?, path: boss.id, reverse: reports }
                  peers: { type: list<member>, path: peers.id }
                  party: person | organization
                  inner: { path: name, type: record, open: true, fields: { last: text } }
                  plain: date
                  quoted: date
            people: { ada: { name: Ada } }
            """),
        ("data/one.yml", "value: v\nteam: t\nsource: somewhere\nstatus: off\nkinds: [x]\nparty: ada\nname: { last: L, middle: M }\nplain: 2024-01-01\nquoted: '2024-01-01'"),
        ("data/two.yml", "value: w\nteam: t\nstatus: on\nparty: ada\nboss: { id: 't/v{1}' }\npeers: [{ id: 't/v{1}' }, { id: 't/w{1}' }]\nname: { full: F, last: L }\nplain: 1943-00-00\nquoted: \"1943-00-00\"")).Prints(
        ("Facts.Members.All.Keys", "[t/v{1}, t/w{1}]"),
        ("Facts.Members.All", "[L, F]"),
        ("Facts.Members.All[0].Value + Facts.Members.All[0].Source + Facts.Members.All[0].Status.ToText() + Facts.Members.All[0].Kinds[0]", "vsomewhereoffx"),
        ("Facts.Members.All[1].Boss!.Value", "v"),
        ("Facts.Members.All[0].Reports", "[F]"),
        ("Facts.Members.All[1].Peers.Select(peer => peer.Value)", "[v, w]"),
        ("Facts.Members.All[0].Party.Name + Facts.Members.All[0].Inner.Last", "AdaL"),
        ("Facts.Members.All.All(member => member.Plain == member.Quoted)", "true"),
        ("Facts.Members.All[0].Origin.File", "data/one.yml"));

    [Fact]
    public void Records_of_one_key_merge_and_what_differs_is_told()
    {
        (string Expression, string Printed)[] lines =
        [
            ("Facts.Subcommittees.All.Select(sub => sub.Key + sub.Name + sub.Phone + sub.Committee)", "[A15Land1Agriculture, A16FishAgriculture]"),
        ];
        var run = GeneratorRun.Of(FactProject.With(
            ("facts/kinds.yaml", """
                kinds:
                  subcommittee:
                    collection: subcommittees
                    from: [../data/a.yaml, ../data/b.yaml]
                    records: subcommittees
                    key: '{$parent.id}{id}'
                    duplicates: merge
                    open: true
                    fields: { name: text, phone: text?, committee: { path: $parent.name, type: text } }
                """),
            ("data/a.yaml", "- { id: A, name: Agriculture, subcommittees: [{ id: 15, name: Land }, { id: 16, name: Fish }] }"),
            ("data/b.yaml", "- { id: A, name: Agriculture, subcommittees: [{ id: 15, name: Land, phone: 1 }, { id: 16, name: Fowl }] }")).With(lines));

        Assert.Equal("/project/data/b.yaml(1,97): error FACT0022: The records that merge under 'A16' of subcommittee have different values for 'name'; the first is kept", Assert.Single(run.Diagnostics).ToString());
        run.Prints(lines);
    }

    [Fact]
    public void An_element_that_is_no_record_is_told_and_leaves_the_others_standing()
    {
        (string Expression, string Printed)[] lines = [("Facts.Cards.All.Keys", "[One, Two]")];
        var run = GeneratorRun.Of(FactProject.With(
            ("facts/kinds.yaml", "kinds: { card: { collection: cards, from: ../data.yaml, key: name, fields: { name: text, maker: text? } } }"),
            ("data.yaml", "- name: One\n- just a text\n- name: Two\n  makr: x\n- name: One")).With(lines));

        Assert.Equal(["2,3 FACT0016", "4,3 FACT0007", "5,9 FACT0002"], run.Diagnostics
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(static diagnostic => (Start: diagnostic.Location.GetLineSpan().StartLinePosition, diagnostic.Id))
            .Select(static told => $"{told.Start.Line + 1},{told.Start.Character + 1} {told.Id}"));
        run.Prints(lines);
    }
}

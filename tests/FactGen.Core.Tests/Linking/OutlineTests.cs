using FactGen.Core.Linking;

namespace FactGen.Core.Tests.Linking;

/// <summary>What others show of a fact, and so what an edit must reach; and what they do not, and so what it must leave alone.</summary>
public sealed class OutlineTests
{
    private const string Facts = """
        people:
          ada: { name: Ada, birth_date: 1970, summary: S }
        organizations:
          acme: { name: Acme, founding_date: 1999 }
        posts:
          cfo: { title: CFO, organization: acme, seats: 1 }
        roles:
          r: { person: ada, post: cfo, start_date: 2018, end_date: 2020, acting: true }
        amounts:
          m: { money: 5 SEK, purpose: P, payer: acme, date: 2019 }
        """;

    [Theory]
    [InlineData("1970", "1971")]
    [InlineData("summary: S", "note: N")]
    [InlineData("1999", "{ value: 2000, at: 3, status: reported }")]
    [InlineData("seats: 1", "seats: 2")]
    [InlineData("acting: true", "acting: false")]
    [InlineData("5 SEK, purpose: P", "6 SEK, purpose: Q")]
    [InlineData("2019", "2018")]
    [InlineData("people:", "# words\npeople:")]
    public void What_only_its_own_file_shows_of_a_fact_leaves_the_outlines_equal(string old, string @new) => Assert.Equal(Of(Facts), Of(Facts.Replace(old, @new)));

    [Theory]
    [InlineData("name: Ada", "name: Ida")]
    [InlineData("title: CFO", "title: CEO")]
    [InlineData("organization: acme", "organization: other")]
    [InlineData("person: ada", "person: ida")]
    [InlineData("2018", "2017")]
    [InlineData("2020", "2021")]
    [InlineData("acting: true", "status: planned")]
    public void What_another_shows_of_a_fact_changes_them(string old, string @new)
    {
        Assert.NotEqual(Of(Facts), Of(Facts.Replace(old, @new)));
        Assert.NotEqual(Linked.Files(Facts)[0], Linked.Files(Facts.Replace(old, @new))[0]);
    }

    [Fact]
    public void The_dates_of_a_role_show_only_where_summaries_tell_them()
    {
        var later = Facts.Replace("2018", "2017");

        Assert.Equal(Of(Facts, "role", "amount"), Of(later, "role", "amount"));
        Assert.NotEqual(Of(Facts, "organization"), Of(later, "organization"));
    }

    [Fact]
    public void Facts_without_a_doc_have_no_summary()
    {
        var linked = Linked.Files(Facts);
        var outlines = Of(linked, "person");
        var entries = Linker.Link(linked.BoundFiles[0], outlines).Entries;

        Assert.Equal("Ada, from 1970. CFO, Acme, 2018 to 2020.", Assert.Single(entries, static entry => entry.Summary.Length > 0).Summary);
        Assert.Equal("CFO", entries.Single(static entry => entry.Entry.Key == "r").Caption);
    }

    [Fact]
    public void A_caption_that_leads_through_a_record_to_another_file_is_shown()
    {
        const string Kinds = """
            lab: { collection: labs, fields: { label: text, hall: text? }, caption: [label] }
            kit: { collection: kits, caption: [home.lab.hall], fields: { home: { type: record, fields: { lab: lab } } } }
            """;
        var linked = Linked.With(Kinds).And("facts/a.yaml", "labs:\n  l: { label: L, hall: North }").And("facts/b.yaml", "kits:\n  k: { home: { lab: l } }");

        Assert.Equal("North", linked.Entry("k").Caption);
    }

    /// <summary>Kinds whose captions, periods, lists and defaults lead everywhere: over references, records, defaults, and to records that merge.</summary>
    private static Linked Everywhere => Linked.With("""
            lab:
              collection: labs
              caption: [head]
              period: [opened, site.shut]
              fields:
                head: "person | organization?"
                opened: { type: date?, default: head_post.organization.founding_date }
                head_post: { type: post?, reverse: labs }
                sponsor: { type: organization?, default: head_post.organization, reverse: sponsored }
                site: { type: record?, fields: { shut: date?, hall: hall? } }
                cost: { type: money?, default: rent.money }
                rent: amount?
            hall: { collection: halls, caption: [lab, label], fields: { label: text?, lab: lab? } }
            kit: { collection: kits, caption: [home.hall.label, of], fields: { home: { type: record, fields: { hall: hall } }, of: thing } }
            thing: { collection: things, from: 'facts/x*.yaml', key: id, duplicates: merge, caption: [en], fields: { id: text, en: text?, n: integer? } }
            """)
        .And("facts/a.yaml", Facts)
        .And("facts/b.yaml", "posts:\n  boss: { title: Boss, organization: lab-co }\norganizations:\n  lab-co: { name: Lab Co, founding_date: 2001 }\namounts:\n  rent: { money: 9 SEK, payer: lab-co }")
        .And("facts/c.yaml", "labs:\n  l: { head: ada, head_post: boss, rent: rent, site: { shut: 2020, hall: h } }\n  m: { head: acme, head_post: cfo, opened: 2011, status: planned }")
        .And("facts/d.yaml", "halls:\n  h: { label: North, lab: l }\n  i: { lab: m }\nkits:\n  k: { home: { hall: h }, of: one }\n  j: { home: { hall: i }, of: two }")
        .And("facts/x1.yaml", "- { id: one, n: 1 }\n- { id: two, en: Two }")
        .And("facts/x2.yaml", "- { id: one, en: One }");

    public static TheoryData<string[]> Plans => new(
        [[], .. Everywhere.Index.Collections.Select(static collection => new[] { collection.Kind }), [.. Everywhere.Index.Collections.Select(static collection => collection.Kind)]]);

    [Theory]
    [MemberData(nameof(Plans))]
    public void Nothing_is_cut_away_that_is_shown(string[] summarized)
    {
        var linked = Everywhere;
        var plan = new LinkPlan(linked.Index, summarized);
        var cut = Outlines.Of(linked.BoundFiles, plan);
        var whole = Linker.Join([.. linked.BoundFiles.Select(static file => new FileOutline(file.Path, file.Entries))], plan);

        Assert.Empty(linked.Check());
        Assert.Equal(linked.BoundFiles.Select(file => Linker.Link(file, whole)), linked.BoundFiles.Select(file => Linker.Link(file, cut)));
    }

    private static FactOutlines Of(string text, params string[] summarized) => Of(Linked.Files(text), summarized);

    private static FactOutlines Of(Linked linked, params string[] summarized) =>
        summarized.Length == 0 ? linked.Outlines : Outlines.Of(linked.BoundFiles, new LinkPlan(linked.Index, summarized));
}

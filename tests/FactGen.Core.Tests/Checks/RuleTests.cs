using System.Text.RegularExpressions;

namespace FactGen.Core.Tests.Checks;

/// <summary>Each rule at its boundary, and in the places where it can stand. Positives on their own: the mutants.</summary>
public sealed class RuleTests
{
    private const string Kinds = """
        kinds:
          thing:
            collection: things
            period: [start, end]
            fields:
              n: integer?
              m: integer?
              share: decimal?
              text: text?
              word: { type: "enum?", values: [red, blue] }
              day: date?
              moment: instant?
              until: instant?
              length: duration?
              money: money?
              flag: boolean?
              start: date?
              end: date?
              either: integer | date?
              tags: list<text>
              more: list<text>
              days: list<date>
              links: list<thing>
              person: person?
              by: map<list<text>>?
              parts: { type: list<record>, period: [start, end], fields: { n: integer?, text: text?, money: money?, length: duration?, start: date?, end: date?, deep: { type: list<record>, fields: { n: integer? } } } }
            rules:
              - RULE
        people:
          ada: { name: Ada, birth_date: 1960, death_date: 2020 }

        """;

    [Theory]
    [InlineData("min: { of: n, value: 3 }", "n: 3")]
    [InlineData("min: { of: n, value: -3 }", "n: -3")]
    [InlineData("min: { of: n, value: 3 }", "m: 1")]
    [InlineData("max: { of: share, value: 3.5 }", "share: 3.50")]
    [InlineData("exclusive_max: { of: share, value: 3.5 }", "share: 3.49")]
    [InlineData("max: { of: n, value: 1_000 }", "n: 1000")]
    [InlineData("min: { of: day, value: 2020 }", "day: 2020-01-01")]
    [InlineData("min: { of: day, value: 2020-06 }", "day: 2020")]
    [InlineData("exclusive_min: { of: day, value: 2020 }", "day: 2020-06-01")]
    [InlineData("max: { of: moment, value: 2020-06-01T00:00:00Z }", "moment: 2020-06-01T02:00:00+02:00")]
    [InlineData("max: { of: moment, value: 2020-06-01 }", "moment: 2020-06-01T12:00:00Z")]
    [InlineData("max: { of: length, value: P12M }", "length: P1Y")]
    [InlineData("max: { of: length, value: P365D }", "length: P1Y")]
    [InlineData("max: { of: money, value: 5 USD }", "money: 6 EUR")]
    [InlineData("max: { of: money, value: 5 USD }", "money: about 6 USD")]
    [InlineData("max: { of: money, value: 5 USD }", "money: { amount: 6, currency: USD, bound: at_most }")]
    [InlineData("max: { of: either, value: 2020 }", "either: 2020")]
    [InlineData("max: { of: parts.deep.n, value: 3 }", "parts: [{ deep: [{ n: 3 }] }, {}]")]
    [InlineData("min_length: { of: text, value: 2 }", "text: ab")]
    [InlineData("max_length: { of: text, value: 2 }", "text: 𝐀𝐁")]
    [InlineData("max_length: { of: tags, value: 2 }", "tags: [ab, '', c]")]
    [InlineData("pattern: { of: text, value: '^\\d+$' }", "text: '0042'")]
    [InlineData("pattern: { of: word, value: e }", "word: red")]
    [InlineData("one_of: { of: n, value: [1, 2] }", "n: 2")]
    [InlineData("one_of: { of: day, value: [2020, 2021] }", "day: 2020-05")]
    [InlineData("one_of: { of: money, value: [5.0 USD] }", "money: 5 USD")]
    [InlineData("none_of: { of: day, value: [2020] }", "day: 2020")]
    [InlineData("none_of: { of: share, value: [1.5] }", "share: 1.51")]
    [InlineData("none_of: { of: person, value: [bo] }", "person: ada")]
    [InlineData("min_count: { of: tags, value: 2 }", "tags: [a, a]")]
    [InlineData("max_count: { of: by, value: 1 }", "by: { en: [a, b, c] }")]
    [InlineData("max_count: { of: tags, value: 0 }", "n: 1")]
    [InlineData("min_count: { of: parts.deep, value: 1 }", "n: 1")]
    [InlineData("languages: { of: by, value: [zh, en] }", "by: { zh-Hant: [a], EN-gb: [b], zh: [c] }")]
    [InlineData("languages: { of: by, value: [zh] }", "n: 1")]
    [InlineData("less_than: [n, m]", "n: 1, m: 2")]
    [InlineData("less_than: [n, m]", "n: 1")]
    [InlineData("less_than: [text, word]", "text: aaa, word: blue")]
    [InlineData("less_than: [days, day]", "days: [2000, 2001], day: 2002")]
    [InlineData("less_than_or_equals: [n, m, share]", "n: 1, share: 1.0")]
    [InlineData("less_than_or_equals: [moment, until]", "moment: 2020-01-01T00:00:00Z, until: 2020-01-01T00:00:00Z")]
    [InlineData("less_than: [moment, day]", "moment: 2020-01-01T23:59:59Z, day: 2020-01-02")]
    [InlineData("equals: [tags, more]", "tags: [a, b, a], more: [b, a]")]
    [InlineData("equals: [tags, more]", "tags: [a]")]
    [InlineData("equals: [n, share]", "n: 1, share: 1.00")]
    [InlineData("equals: [day, days]", "day: 2020, days: [2020-05]")]
    [InlineData("disjoint: [tags, more, text]", "tags: [a], more: [b], text: c")]
    [InlineData("disjoint: [day, days]", "day: 2020, days: [2020]")]
    [InlineData("subset_of: [tags, more]", "tags: [b], more: [a, b]")]
    [InlineData("subset_of: [text, tags, more]", "text: a, tags: [a], more: [a, b]")]
    [InlineData("difference_within: { from: n, until: m, min: 1, max: 2.5 }", "n: 1, m: 2")]
    [InlineData("difference_within: { from: start, until: end, max: P1Y }", "start: 2020-02-29, end: 2021-02-28")]
    [InlineData("difference_within: { from: start, until: end, min: P1M }", "start: 2020-01-31, end: 2020-02-29")]
    [InlineData("difference_within: { from: start, until: end, min: P1Y }", "start: 2020, end: 2021")]
    [InlineData("difference_within: { from: start, until: end, max: P1Y }", "start: 2020, end: 2021")]
    [InlineData("difference_within: { from: moment, until: until, max: PT1H }", "moment: 2020-01-01T00:00:00Z, until: 2020-01-01T02:00:00+01:00")]
    [InlineData("within: { of: person }", "person: ada, start: 1960, end: 2020")]
    [InlineData("within: { of: person, point: day }", "person: ada, day: 2020-12-31")]
    [InlineData("within: { of: parts, point: day }", "day: 2020, parts: [{ start: 2000, end: 2001 }, { start: 2019 }]")]
    [InlineData("within: { of: parts, point: day }", "day: 2020")]
    [InlineData("sum: { of: parts.n, equals: n }", "n: 3")]
    [InlineData("sum: { of: parts.n, equals: n }", "parts: [{ n: 1 }, { n: 2 }, {}], n: 3")]
    [InlineData("sum: { of: parts.money, equals: money }", "parts: [{ money: about 1 USD }, { money: 2 USD }], money: 4 USD")]
    [InlineData("sum: { of: parts.money, equals: money }", "parts: [{ money: 1 USD }, { money: 2 USD }], money: { amount: 2, currency: USD, bound: at_least }")]
    [InlineData("sum: { of: parts.length, equals: length }", "parts: [{ length: P1Y }, { length: P6M }], length: P1Y6M")]
    [InlineData("sum: { of: parts.length, equals: length }", "parts: [{ length: P1Y }, { length: P6M }], length: P18M")]
    [InlineData("requires: { if: n, then: [m, text] }", "n: 1, m: 2, text: x")]
    [InlineData("requires: { if: [n, m], then: text }", "n: 1")]
    [InlineData("requires: { if: { min: { of: n, value: 3 } }, then: text }", "n: 2")]
    [InlineData("requires: { if: { min: { of: n, value: 3 } }, then: text }", "m: 2")]
    [InlineData("requires: { if: { max: { of: day, value: 2020 } }, then: text }", "day: 2021")]
    [InlineData("requires: { if: { less_than: [start, end] }, then: text }", "start: 2020")]
    [InlineData("requires: { if: { equals: [tags, more] }, then: text }", "tags: [a]")]
    [InlineData("requires: { if: { difference_within: { from: n, until: m, max: 5 } }, then: text }", "n: 1")]
    [InlineData("requires: { if: { sum: { of: parts.n, equals: n } }, then: text }", "n: 1")]
    [InlineData("requires: { if: { languages: { of: by, value: [en] } }, then: text }", "n: 1")]
    [InlineData("requires: { if: { within: { of: person, point: day } }, then: text }", "person: ada")]
    [InlineData("not: { equals: [n, m] }", "n: 1")]
    [InlineData("not: { disjoint: [tags, more] }", "tags: [a]")]
    [InlineData("not: { within: { of: person, point: day } }", "day: 2000")]
    [InlineData("conflicts_with: [n, m, text]", "m: 1")]
    [InlineData("conflicts_with: { if: n, then: [m, text] }", "m: 1, text: x")]
    [InlineData("or: [n, { less_than: [start, end] }]", "start: 2020, end: 2020")]
    [InlineData("xone: [n, m]", "m: 1")]
    [InlineData("not: [n, { one_of: { of: text, value: [x] } }]", "text: y")]
    [InlineData("not: { less_than: [start, end] }", "start: 2020, end: 2020")]
    [InlineData("citation_needed", "n: { value: 1, source: s }, text: { value: x, source: s }")]
    [InlineData("citation_needed", "n: 1, source: s")]
    [InlineData("citation_needed: [parts.n]", "n: 1, parts: { value: [{ n: 1 }], source: s }")]
    public void It_is_kept(string rule, string thing)
    {
        var text = Kinds.Replace("RULE", rule, StringComparison.Ordinal) + $"sources: {{ s: {{ title: S, published: 2024 }} }}\nthings:\n  a: {{ {thing} }}\n";
        Assert.Empty(Checked.Facts(text).Shown);
    }

    [Theory]
    [InlineData("min: { of: n, value: 3 }", "n: 2", "n | 2 | 3")]
    [InlineData("max: { of: n, value: 1_000 }", "n: 1001", "n | 1001 | 1_000")]
    [InlineData("exclusive_max: { of: share, value: 3.5 }", "share: 3.50", "share | 3.50 | 3.5")]
    [InlineData("min: { of: day, value: 2020-06 }", "day: 2020-05", "day | 2020-05 | 2020-06")]
    [InlineData("exclusive_min: { of: day, value: 2020-06-01 }", "day: 2020-06-01", "day | 2020-06-01 | 2020-06-01")]
    [InlineData("max: { of: moment, value: 2020-06-01T00:00:00Z }", "moment: 2020-06-01T00:00:01Z", "moment | 2020-06-01T00:00:01+00:00 | 2020-06-01T00:00:00Z")]
    [InlineData("max: { of: length, value: P1Y }", "length: P13M", "length | P13M | P1Y")]
    [InlineData("max: { of: either, value: 2020 }", "either: 2020-12", null)]
    [InlineData("max: { of: either, value: 2020 }", "either: 2021-01", "either | 2021-01 | 2020")]
    [InlineData("max: { of: parts.deep.n, value: 3 }", "parts: [{ deep: [{ n: 3 }, { n: 4 }] }]", "n | 4 | 3")]
    [InlineData("max_length: { of: tags, value: 2 }", "tags: [ab, abc]", "tags | abc | 2")]
    [InlineData("pattern: { of: text, value: '^(a+)+$' }", "text: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "text | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! | ^(a+)+$")]
    [InlineData("one_of: { of: day, value: [2020, 2021] }", "day: 2019-12", "day | 2019-12 | 2020, 2021")]
    [InlineData("none_of: { of: day, value: [2020-01-01] }", "day: 2020-01-01", "day | 2020-01-01 | 2020-01-01")]
    [InlineData("one_of: { of: money, value: [5 USD] }", "money: 5 EUR", "money | 5 EUR | 5 USD")]
    [InlineData("none_of: { of: share, value: [1.5] }", "share: 1.50", "share | 1.50 | 1.5")]
    [InlineData("none_of: { of: person, value: [ada] }", "person: ada", "person | 'ada' | ada")]
    [InlineData("min_count: { of: parts.deep, value: 1 }", "parts: [{ n: 1 }]", "deep | 0 | 1")]
    [InlineData("languages: { of: by, value: [zh, en] }", "by: { zhx: [a], zh: [b], en: [c] }", "by | has 'zhx', which is none of zh, en")]
    [InlineData("less_than: [n, m]", "n: 2, m: 2", "n 2 | m 2")]
    [InlineData("less_than: [days, day]", "days: [2000, 2003], day: 2002", "days 2003 | day 2002")]
    [InlineData("less_than_or_equals: [n, m, share]", "n: 1, share: 0.99", "n 1 | share 0.99")]
    [InlineData("less_than: [moment, day]", "moment: 2020-01-02T00:00:00Z, day: 2020-01-02", "moment 2020-01-02T00:00:00+00:00 | day 2020-01-02")]
    [InlineData("equals: [tags, more]", "tags: [a, b], more: [a]", "tags | b | more")]
    [InlineData("equals: [tags, more]", "tags: [a], more: [a, b]", "more | b | tags")]
    [InlineData("equals: [day, days]", "day: 2020, days: [2021-05]", "day | 2020 | days")]
    [InlineData("disjoint: [tags, more, text]", "tags: [a], more: [b], text: a", "text | a | tags")]
    [InlineData("difference_within: { from: n, until: m, min: 1, max: 2.5 }", "n: 1, m: 4", "n 1 | m 4 | more than 2.5")]
    [InlineData("difference_within: { from: start, until: end, max: P1Y }", "start: 2020-02-29, end: 2021-03-01", "start 2020-02-29 | end 2021-03-01 | more than P1Y")]
    [InlineData("difference_within: { from: start, until: end, min: P1M }", "start: 2020-01-31, end: 2020-02-28", "start 2020-01-31 | end 2020-02-28 | less than P1M")]
    [InlineData("difference_within: { from: start, until: end, max: P1Y }", "start: 2020, end: 2022", "start 2020 | end 2022 | more than P1Y")]
    [InlineData("difference_within: { from: moment, until: until, max: PT1H }", "moment: 2020-01-01T00:00:00Z, until: 2020-01-01T01:00:01Z", "moment 2020-01-01T00:00:00+00:00 | until 2020-01-01T01:00:01+00:00 | more than PT1H")]
    [InlineData("within: { of: person, point: day }", "person: ada, day: 2021-01-01", "day 2021-01-01 | after | death_date 2020 | person 'ada'")]
    [InlineData("within: { of: parts, point: day }", "day: 2010, parts: [{ start: 2000, end: 2001 }, { start: 2019 }]", "day 2010 | after | end 2001 | item 1 of parts of thing 'a'")]
    [InlineData("sum: { of: parts.length, equals: length }", "parts: [{ length: P1Y }, { length: P6M }], length: P2Y", "parts.length | P1Y6M | length | P2Y")]
    [InlineData("sum: { of: parts.money, equals: money }", "parts: [{ money: 1.5 USD }, { money: 2 USD }], money: { amount: 4, currency: USD, bound: at_least }", "parts.money | 3.5 USD | money | at least 4 USD")]
    [InlineData("requires: { if: n, then: [m, text] }", "n: 1, m: 2", "n | text | is absent")]
    [InlineData("requires: { if: { min: { of: n, value: 3 } }, then: text }", "n: 3", "n (min: 3) | text | is absent")]
    [InlineData("requires: { if: n, then: { min_count: { of: tags, value: 1 } } }", "n: 3", "n | tags (min_count: 1) | does not hold")]
    [InlineData("conflicts_with: [n, m, text]", "m: 1, text: x", "m | text")]
    [InlineData("conflicts_with: { if: n, then: [m, text] }", "n: 1, text: x", "n | text")]
    [InlineData("or: [n, { less_than: [start, end] }]", "start: 2020-01-01, end: 2020-01-01", "n, start, end (less_than)")]
    [InlineData("xone: [n, m]", "n: 1, m: 1", "n, m | n, m")]
    [InlineData("xone: [n, m]", "text: x", "n, m | none")]
    [InlineData("not: [n, { one_of: { of: text, value: [x] } }]", "text: x", "text (one_of: x) | holds")]
    [InlineData("not: { less_than: [start, end] }", "start: 2020, end: 2021", "start, end (less_than) | holds")]
    [InlineData("citation_needed", "n: 1, text: { value: x, source: s }, m: 2", "n, m")]
    [InlineData("citation_needed: [parts.n]", "n: 1, parts: [{ n: 1 }]", "n")]
    public void It_is_broken(string rule, string thing, string? arguments)
    {
        var text = Kinds.Replace("RULE", rule, StringComparison.Ordinal) + $"sources: {{ s: {{ title: S, published: 2024 }} }}\nthings:\n  a: {{ {thing} }}\n";
        var findings = Checked.Facts(text).Findings;
        if (arguments is null) Assert.Empty(findings);
        else Assert.Equal(arguments, string.Join(" | ", Assert.Single(findings).Arguments.Skip(1)));
    }

    [Theory]
    [InlineData("max: { of: money, value: 5 USD }", "money: 6 EUR")]
    [InlineData("min: { of: money, value: 5 USD }", "money: 4 EUR")]
    [InlineData("none_of: { of: money, value: [5 USD] }", "money: 5 EUR")]
    [InlineData("disjoint: [money, parts.money]", "money: 5 EUR, parts: [{ money: 5 USD }]")]
    [InlineData("max: { of: either, value: 2020 }", "either: 2020")]
    public void It_is_not_even_possibly_broken(string rule, string thing)
    {
        var text = Kinds.Replace("RULE", rule, StringComparison.Ordinal) + $"things:\n  a: {{ {thing} }}\n";
        Assert.Empty(Checked.Facts(text, possible: true).Shown);
    }

    [Theory]
    [InlineData("unique: n", "a: { n: 1 }, b: { n: 2 }, c: {}, d: {}", "")]
    [InlineData("unique: n", "a: { n: 1 }, b: { n: 1 }, c: { n: 1 }", "b a, c a")]
    [InlineData("unique: share", "a: { share: 1.0 }, b: { share: 1.00 }", "b a")]
    [InlineData("unique: [n, text]", "a: { n: 1 }, b: { n: 1 }, c: { text: x }, d: { text: x, n: 1 }", "b a")]
    [InlineData("unique: [n, day]", "a: { n: 1 }, b: { n: 1 }, c: { n: 1, day: 2020 }, d: { n: 1, day: 2020 }", "")]
    [InlineData("unique: [n, day]", "c: { n: 1, day: 2020-01-01 }, d: { n: 1, day: 2020-01-01 }", "d c")]
    [InlineData("unique: tags", "a: { tags: [x, y] }, b: { tags: [z, y] }", "b a")]
    [InlineData("unique: [parts.n, parts.text]", "a: { parts: [{ n: 1, text: x }, { n: 2, text: y }] }, b: { parts: [{ n: 1, text: y }] }", "")]
    [InlineData("unique: [parts.n, parts.text]", "a: { parts: [{ n: 1, text: x }] }, b: { parts: [{ n: 1, text: x }] }", "b a")]
    [InlineData("no_overlap", "a: { start: 2000, end: 2010 }, b: { start: 2010, end: 2020 }", "")]
    [InlineData("no_overlap", "a: { start: 2000, end: 2010 }, b: { start: 2010, end: 2020 }, c: { start: 2009, end: 2011 }", "b c, c a")]
    [InlineData("no_overlap", "a: { start: 2000, end: 2010 }, b: { start: 2003, end: 2005 }, c: { start: 2007, end: 2011 }", "b a, c a")]
    [InlineData("no_overlap: { per: [n, text] }", "a: { n: 1, text: x, start: 2000, end: 2010 }, b: { n: 1, text: y, start: 2000, end: 2010 }, c: { n: 1, start: 2000, end: 2010 }, d: { n: 1, start: 2000, end: 2010 }", "")]
    [InlineData("no_overlap: { until_absent: ongoing }", "a: { start: 2000 }, b: { start: 2003, end: 2005 }", "b a")]
    [InlineData("no_overlap: { from: parts.start, until: parts.end, per: parts.n }", "a: { parts: [{ n: 1, start: 2000, end: 2010 }] }, b: { parts: [{ n: 2, start: 2001, end: 2009 }, { n: 1, start: 2005, end: 2006 }] }", "b a")]
    [InlineData("no_overlap: { from: moment, until: until }", "a: { moment: 2020-01-01T10:00:00Z, until: 2020-01-01T11:00:00Z }, b: { moment: 2020-01-01T12:00:00+01:00, until: 2020-01-01T13:00:00+01:00 }, c: { moment: 2020-01-01T11:59:59+01:00, until: 2020-01-01T12:00:00+01:00 }", "c a")]
    [InlineData("capacity: { per: n, seats: 2 }", "a: { n: 1, start: 2000, end: 2010 }, b: { n: 1, start: 2001, end: 2005 }, c: { n: 1, start: 2005, end: 2007 }, d: { n: 2, start: 2000, end: 2010 }", "")]
    [InlineData("capacity: { per: n, seats: 2 }", "a: { n: 1, start: 2000, end: 2010 }, b: { n: 1, start: 2001, end: 2005 }, c: { n: 1, start: 2003, end: 2007 }", "c a+b")]
    [InlineData("capacity: { per: n, seats: m }", "a: { n: 1, start: 2000, end: 2010 }, b: { n: 1, m: 1, start: 2001, end: 2005 }, c: { n: 1, start: 2003, end: 2007 }", "b a")]
    [InlineData("capacity: { per: n, seats: 0 }", "a: { n: 1, start: 2000, end: 2010 }, b: { n: 2, start: 2000, end: 2010 }", "")]
    [InlineData("symmetric: links", "a: { links: [b, a] }, b: { links: [a] }", "")]
    [InlineData("symmetric: links", "a: { links: [b, b] }, b: {}", "a b")]
    [InlineData("acyclic: links", "a: { links: [b, c] }, b: { links: [c] }, c: {}", "")]
    [InlineData("acyclic: links", "a: { links: [b] }, b: { links: [c] }, c: { links: [a, c] }", "a b+c")]
    [InlineData("acyclic: links", "a: { links: [b] }, b: { links: [a] }, c: { links: [d, a] }, d: { links: [c] }", "a b, c d")]
    public void It_looks_at_all_records(string rule, string things, string expected)
    {
        var text = Kinds.Replace("RULE", rule, StringComparison.Ordinal) + $"things: {{\n  {Regex.Replace(things, @"\}, (?=\w: )", "},\n  ")} }}\n";
        var lines = text.Split('\n');
        var told = Checked.Facts(text).Findings.Select(finding => $"{KeyOf(lines[finding.Location.Start.Line])} {string.Join('+', finding.Additional.Select(place => KeyOf(lines[place.Start.Line])))}");
        Assert.Equal(expected, string.Join(", ", told));
    }

    private static string KeyOf(string line) => line.Trim()[..1];
}

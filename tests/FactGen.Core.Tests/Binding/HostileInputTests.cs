using CsCheck;
using FactGen.Core.Binding;
using FactGen.Core.Checks;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Linking;
using FactGen.Core.Text;

namespace FactGen.Core.Tests.Binding;

public sealed class HostileInputTests
{
    private const string Kinds = """
        thing:
          collection: things
          caption: [text, ref]
          period: [from, to]
          fields:
            text: text
            from: date?
            to: date?
            number: decimal?
            when: { type: instant?, offset: Z }
            long: duration?
            money: money?
            uri: uri?
            sort: { type: enum?, values: [red, green] }
            ref: { type: person?, reverse: things }
            either: integer | date | list<text>?
            items: list<integer>
            map: { type: map<date>, keys: integer }
            part: { type: record?, fields: { value: integer, note: text?, who: person? } }
            parts: { type: list<record>, fields: { start: date, who: person? } }
        row:
          collection: rows
          from: rows.*
          records: things.*
          key: "{$key}{text}"
          duplicates: merge
          fields:
            text: text
            sort: { path: part.who, type: text?, match: '(.)' }
            nested: { path: parts, type: list<record>, fields: { up: { path: $parent.text, type: text }, me: { path: $value, type: text? } } }
            items: list<integer>
        """;

    private static readonly KindCatalog Catalog = Bound.Catalog(Kinds);

    private static readonly Gen<string> Scalar = OneOf(
        "1", "-0", "2018-03", "2018/..", "0000-00-00", "true", "~", "\"\"", "\"null\"", "red", "1 USD", "P1Y", "https://a.b/c",
        "2024-03-14T09:30:00", "a", "b", "\"\\uD800\"", "\"x\\u2028y\"", "99999999999999999999999999999999", "1e9999", "{}", "[]", "preferred");

    private static readonly Gen<string> Key = OneOf(
        "text", "from", "to", "number", "when", "long", "money", "uri", "sort", "ref", "either", "items", "map", "part", "parts", "value",
        "printed", "source", "at", "status", "rank", "note", "as", "amount", "currency", "start", "who", "\"\"", "7", "07", "[a]", "{b: c}", "txet");

    private static readonly Gen<string> Node = Gen.Recursive<string>((depth, node) => depth > 4
        ? Scalar
        : Gen.Frequency(
            (4, Scalar),
            (1, node.Array[0, 4].Select(items => "[" + string.Join(", ", items) + "]")),
            (2, Gen.Select(Key, node).Array[0, 5].Select(Mapping))));

    /// <summary>Mostly with the field that an entry must have, or nothing would come through.</summary>
    private static readonly Gen<string> Entry = Gen.Frequency(
        (1, Node),
        (6, Gen.Select(Scalar, Gen.Select(Key, Node).Array[0, 6]).Select((text, fields) => Mapping([("text", text), ("name", text), .. fields]))));

    private static readonly Gen<string> File = Gen.Select(
            OneOf("things", "things", "people", "source", "thinks", "kinds"),
            Gen.Select(Key, Entry).Array[0, 6].Select(Mapping))
        .Array[0, 3].Select(Mapping);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Mapping((string Key, string Value)[] pairs) => "{" + string.Join(", ", pairs.Select(pair => $"{pair.Key}: {pair.Value}")) + "}";

    [Theory]
    [InlineData("facts/test.yaml")]
    [InlineData("facts/rows.yaml")]
    public void No_input_throws_and_every_place_lies_in_its_file(string path)
    {
        var bound = 0;
        File.Sample(
            text =>
            {
                var document = FactReader.Read(path, text);
                var result = FactBinder.Bind(document, path, Catalog);
                foreach (var finding in result.Findings) AssertInside(finding, text);
                AssertWhole(result, text);
                Interlocked.Add(ref bound, result.File.Entries.Count);
                var index = Linker.Index([Linker.Declare(result.File, Catalog)], Catalog);
                Linker.Link(result.File, Outlines.Of([result.File], index));
                foreach (var finding in Linker.Check([(document, result)], index, Catalog)) AssertInside(finding, text);
                foreach (var finding in DanglingReferences.Check([(document, result)], index, Catalog)) AssertInside(finding, text);
            },
            iter: 3000);
        Assert.InRange(bound, 500, int.MaxValue);
    }

    [Fact]
    public void Thousands_of_entries_are_bound_and_linked()
    {
        var people = "people:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  p{i}: {{ name: P{i}, shoe{i}: x, birth_date: {{ value: 1970, at: 3 }} }}\n"));
        var roles = "roles:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  r{i}: {{ person: p{i / 5000 * 5000}, title: T }}\n"));
        var document = FactReader.Read("a.yaml", people + roles, TestContext.Current.CancellationToken);

        var result = FactBinder.Bind(document, "a.yaml", BuiltInKinds.Catalog, TestContext.Current.CancellationToken);
        var index = Linker.Index([Linker.Declare(result.File, BuiltInKinds.Catalog)], BuiltInKinds.Catalog);
        var linked = Linker.Link(result.File, Outlines.Of([result.File], index));

        Assert.Equal(20_000, linked.Entries.Count);
        Assert.Equal(10_000, result.Findings.Count);
    }

    private static void AssertInside(Finding finding, string text)
    {
        Assert.InRange(finding.Location.Span.Start, 0, text.Length);
        Assert.InRange(finding.Location.Span.End, finding.Location.Span.Start, text.Length);
    }

    /// <summary>Every ordinal has its place, and no entry lacks what its kind demands.</summary>
    private static void AssertWhole(BindingResult result, string text)
    {
        Assert.Equal(result.File.Entries.Count, result.Spans.Count);
        for (var i = 0; i < result.File.Entries.Count; i++)
        {
            var entry = result.File.Entries[i];
            Assert.All(Ordinals(entry), ordinal => AssertInside(result.Spans[i, ordinal], text));
            if (entry.Kind is "thing" or "row") Assert.NotNull(entry.Field("text"));
        }
    }

    private static void AssertInside(TextSpan span, string text) => Assert.InRange(span.End, span.Start, text.Length);

    private static IEnumerable<int> Ordinals(BoundEntry entry) =>
        [0, entry.AsOrdinal, .. Ordinals(entry.Qualifiers), .. entry.Fields.SelectMany(Ordinals)];

    private static IEnumerable<int> Ordinals(BoundField field) =>
        [field.Ordinal, .. field.Statements.SelectMany(statement => Ordinals(statement.Qualifiers).Concat(Ordinals(statement.Value)))];

    private static IEnumerable<int> Ordinals(Qualifiers qualifiers) =>
        Enum.GetValues<Qualifier>().Select(qualifiers.OrdinalOf).Where(ordinal => ordinal is not null).Select(ordinal => ordinal!.Value);

    private static IEnumerable<int> Ordinals(BoundValue value) => value switch
    {
        RecordValue record => [value.Ordinal, .. record.Fields.SelectMany(Ordinals)],
        ListValue list => [value.Ordinal, .. list.Items.SelectMany(Ordinals)],
        MapValue map => [value.Ordinal, .. map.Pairs.SelectMany(pair => Ordinals(pair.Value))],
        UnionValue union => [value.Ordinal, .. Ordinals(union.Value)],
        _ => [value.Ordinal],
    };
}

using FactGen.Core.Binding;
using FactGen.Core.Emission;
using FactGen.Core.Emission.Facts;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Linking;
using static FactGen.Core.Tests.Emission.TestFacts;

namespace FactGen.Core.Tests.Emission;

/// <summary>The article's facts in each shape, field by field: which one a collection has must not be seen.</summary>
public sealed class ShapesTests
{
    /// <summary>Every property of every fact, references by key, and the origin of each.</summary>
    private const string Dump = """
        static string Show(object? value) => value switch
        {
            null => "-",
            IFact fact => fact.Key,
            string text => text,
            System.Collections.IDictionary map => string.Join(",", map.Keys.Cast<object>().Select(key => key + "=" + Show(map[key]))),
            System.Collections.IEnumerable items => "[" + string.Join(",", items.Cast<object>().Select(Show)) + "]",
            _ => value.ToString()!,
        };
        var text = new System.Text.StringBuilder();
        foreach (var collection in typeof(Facts).GetNestedTypes().OrderBy(type => type.Name))
        {
            if (collection.GetProperty("All") is not { } all) continue;
            foreach (IFact fact in (System.Collections.IEnumerable)all.GetValue(null)!)
            {
                foreach (var property in fact.GetType().GetProperties())
                    text.Append($"{collection.Name}.{fact.Key}.{property.Name} = {Show(property.GetValue(fact))} @ {Full(fact.OriginOf(property.Name))}\n");
                text.Append(fact).Append('\n');
            }
        }
        static string Full(FactOrigin origin) => $"{origin} {origin.Status} {origin.Rank} {origin.Note}";
        return text.ToString();
        """;

    private static readonly EmittedProject Small = Article();

    [Fact]
    public void Every_field_and_origin_of_the_article_is_the_same_in_the_large_shape()
    {
        var large = Small.With(static options => options with { LargeFrom = 1, HasUtf8Literals = true });
        var expected = (string)Small.Run(Dump)!;

        Assert.True(expected.Length > 20_000, expected);
        Assert.Equal(expected.Split('\n'), ((string)large.Run(Dump)!).Split('\n'));
    }

    [Fact]
    public void Past_the_limit_of_members_the_keys_alone_name_the_facts()
    {
        var byKey = Small.With(static options => options with { LargeFrom = 1, MembersUpTo = 1, HasUtf8Literals = true });

        Assert.Equal("Sam Altman", byKey.Run("return Facts.People.All[PersonId.SamAltman].Name;"));
        Assert.Equal(false, byKey.Run("return typeof(Facts.People).GetProperty(\"SamAltman\") is not null;"));
    }

    [Fact]
    public void Thousands_of_facts_are_found_by_key_and_by_place()
    {
        var files = Enumerable.Range(0, 30).Select(file => File(
            $"facts/f{file}.yaml",
            Enumerable.Range(file * 100, 100).Select(i => Fact("person", $"p-{i}", Says("name", $"Name {i}"))).ToArray()));
        var project = new EmittedProject(TestKinds.Catalog, [.. files, File("facts/one.yaml", [.. Enumerable.Range(3000, 2000).Select(i => Fact("person", $"p-{i}", Says("name", $"Name {i}")))])])
            .With(static options => options with { HasUtf8Literals = true });

        Assert.Equal(true, project.Run("return Facts.People.All.Count == 5000 && Enumerable.Range(0, 5000).All(i => Facts.People.All[$\"p-{i}\"].Name == $\"Name {i}\");"));
        Assert.Equal(true, project.Run("return Facts.People.All.Select((fact, i) => Facts.People.All[i] == fact && (int)fact.FactId == i && fact.FactId.ToString() == \"P\" + fact.Key.Substring(2)).All(same => same);"));
        Assert.Equal(false, project.Run("return Enumerable.Range(5000, 5000).Any(i => Facts.People.All.ContainsKey($\"p-{i}\")) || Facts.People.All.ContainsKey(\"\");"));
    }

    /// <summary>A source is found by a number of 32 bits, which two names may have in common.</summary>
    [Fact]
    public void Sources_of_one_number_are_told_apart()
    {
        var (one, other) = TwoOfOneNumber();
        var project = new EmittedProject(TestKinds.Catalog, File(one, Fact("person", "ada", Says("name", "Ada"))), File(other, Fact("person", "bo", Says("name", "Bo"))))
            .With(static options => options with { LargeFrom = 1, HasUtf8Literals = true });

        Assert.Equal($"Ada {one} Bo {other}", project.Run("var all = Facts.People.All; return $\"{all[\"ada\"].Name} {all[\"ada\"].Origin.File} {all[\"bo\"].Name} {all[\"bo\"].Origin.File}\";"));
    }

    private static (string One, string Other) TwoOfOneNumber()
    {
        var paths = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var path = $"facts/f{i}.yaml";
            var number = SourceNames.Number(FileNames.Hint(path));
            if (!paths.TryAdd(number, path)) return (paths[number], path);
        }
    }

    private static EmittedProject Article()
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "facts");
        var documents = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(static path => FactReader.Read("facts/" + Path.GetFileName(path), System.IO.File.ReadAllText(path))).ToArray();
        var catalog = KindResolver.Resolve([.. documents.Select(static document => KindReader.Read(document, document.Path, out _))]);
        var bound = documents.Select(document => FactBinder.Bind(document, document.Path, catalog)).ToArray();
        var index = Linker.Index(bound.Select(result => Linker.Declare(result.File, catalog)).ToArray(), catalog);
        var outlines = Outlines.Of(bound.Select(static result => result.File), index);
        return new(catalog, bound.Select(result => Linker.Link(result.File, outlines)).ToArray());
    }
}

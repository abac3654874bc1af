using System.Reflection;
using System.Text;
using System.Text.Json;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Tests.Generation;

/// <summary>Keys and texts that try to become code, or to be no name at all.</summary>
public sealed class HostileTests
{
    public static readonly TheoryData<string> Texts =
    [
        "*/ int x; /*", "\"\"\"", "\"", "\\", "\\\"; System.Environment.Exit(1); //", "</summary>", "<!-- ", "]]>", "&amp;", "&",
        "one\u2028two", "one\u2029two", "one\u0085two", "one\ntwo", "one\r\ntwo", "\uD842\uDFB7", "\uD842", "\uDFB7", "\uFEFF", "\u0001", "\uFFFF", "{0}", "$\"{1}\"", "@\"", "\t", "#if X", "#error no",
    ];

    public static readonly TheoryData<string> Keys =
    [
        "class", "1st", "Ünï", "𠮷", "all", "All", "*/", "\"\"\"", "</summary>", "a\u2028b", "a\nb", "equals", "get-hash-code", "to-string", "key", "fact-id",
        "origin", "people", "value__", "record", "field", "c#", "c++", ".net", "at&t", "100%", "über-größe", "阿达", "_", "a_b", "get-type", "void", "null", "e\u0301", "\u0301a", "a\u200Db", "object", "string",
    ];

    /// <summary>Each text as a name, a summary, a note and an alias, all in one project: compiled once.</summary>
    private static readonly Lazy<Assembly> Consumer = new(() =>
    {
        var people = Texts.Select((text, i) => (Key: $"t{i}", Text: text.Data)).ToDictionary(
            row => row.Key,
            row => new { name = row.Text, summary = row.Text, note = row.Text, aliases = new Dictionary<string, string[]> { [row.Text] = [row.Text] } });
        var run = GeneratorRun.Of(FactProject.With(("facts/texts.json", Json(new { people }))).WithSource("""
            public static class Program
            {
                public static string Record(int i) => Acme.Facts.People.All["t" + i].Name;

                public static string Constant(int i) => (string)typeof(Acme.Facts.Constants.People).GetNestedType("T" + i)!.GetField("Name")!.GetRawConstantValue()!;
            }
            """));
        run.AssertCompilesWithoutWarning();
        Assert.Empty(run.Diagnostics);
        return run.Load();
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_becomes_code(string text)
    {
        var program = Consumer.Value.GetType("Program")!;
        var index = Texts.Select(row => row.Data).ToList().IndexOf(text);

        Assert.Equal(Readable(text), program.GetMethod("Record")!.Invoke(null, [index]));
        Assert.Equal(Readable(text), program.GetMethod("Constant")!.Invoke(null, [index]));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Any_key_gives_a_legal_name_or_a_diagnostic(string key)
    {
        var run = GeneratorRun.Of(Project(key, "Ada").WithSource(Returning("Acme.Facts.People.All.Count + Acme.Facts.People.All[0].Key")));

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("FACT0012", diagnostic.Id));
        Assert.Equal("1" + key, run.Execute());
    }

    [Fact]
    public void All_hostile_keys_together_compile_at_the_floor_of_the_language()
    {
        var people = Keys.Select(key => key.Data).ToDictionary(key => key, key => new { name = key, summary = key, aliases = new Dictionary<string, string[]> { ["und"] = [key] } });
        var run = GeneratorRun.Of(FactProject.With(("facts/keys.json", JsonSerializer.Serialize(new { people }))) with { LanguageVersion = LanguageVersion.CSharp10 });

        run.AssertCompilesWithoutWarning();
    }

    [Theory]
    [InlineData("my facts")]
    [InlineData("1st.class.*/")]
    [InlineData("namespace.class")]
    [InlineData("Åland-Øy")]
    public void Any_root_namespace_is_made_legal(string name) =>
        GeneratorRun.Of(Project("ada", "Ada").WithProperty("RootNamespace", name)).AssertCompilesWithoutWarning();

    [Fact]
    public void Types_of_the_consumer_hide_none_that_the_emitted_code_means()
    {
        string[] names = ["Math", "Array", "Interlocked", "Volatile", "Convert", "DateTime", "DateOnly", "String", "CultureInfo", "Exception", "ArgumentOutOfRangeException", "StringComparer", "Uri", "StringBuilder", "Flags", "FlagsAttribute", "Environment", "IComparable", "TimeSpan"];
        string[] generic = ["List<T>", "IEnumerable<T>", "IReadOnlyList<T>", "IEquatable<T>", "IComparable<T>", "Func<T, U>", "Dictionary<T, U>", "IReadOnlyDictionary<T, U>", "KeyValuePair<T, U>"];
        var types = string.Concat(names.Concat(generic).Select(name => $"internal sealed class {name} {{ }}\n"));

        GeneratorRun.Of(ArticleFacts.Project.WithSource($"namespace Acme\n{{\n{types}\nnamespace System {{ }}\n}}")).AssertCompilesWithoutWarning();
    }

    private static FactProject Project(string key, string text) => FactProject.With(("facts/hostile.json", Json(new
    {
        people = new Dictionary<string, object> { [key] = new { name = text, summary = text, note = text } },
        sources = new Dictionary<string, object> { ["s"] = new { title = text, published = "2024" } },
    })));

    /// <summary>JSON with escapes for lone surrogates, which the serializer would replace.</summary>
    private static string Json(object value)
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Readable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Returning(string expression) =>
        $$"""public static class Program { public static string Run() => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes({{expression}})); }""";
}

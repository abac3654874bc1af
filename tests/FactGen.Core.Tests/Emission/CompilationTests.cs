using FactGen.Core.Binding;
using FactGen.Core.Emission;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using Microsoft.CodeAnalysis.CSharp;
using static FactGen.Core.Tests.Emission.TestFacts;

namespace FactGen.Core.Tests.Emission;

public sealed class CompilationTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp10, "NET8_0_OR_GREATER", true)]
    [InlineData(LanguageVersion.Latest, "NET8_0_OR_GREATER", true)]
    [InlineData(LanguageVersion.CSharp10, "NETSTANDARD2_0", false)]
    public void Every_type_compiles_without_a_warning(LanguageVersion version, string symbol, bool hasDateOnly)
    {
        var project = SampleProject.Create();
        project.With(options => options with { HasDateOnly = hasDateOnly }).MustCompile(version, symbol);
    }

    [Theory]
    [InlineData("", "Facts")]
    [InlineData("Acme.class.Ünï", "Data")]
    [InlineData("Facts", "Acme")]
    public void Any_namespace_and_class_compiles(string @namespace, string @class)
    {
        var project = SampleProject.Create();
        project.With(options => options with { Namespace = @namespace, ValuesNamespace = @namespace, Class = @class }).MustCompile();
    }

    [Fact]
    public void Public_facts_are_documented_throughout()
    {
        var project = SampleProject.Create();
        project.With(options => options with { IsPublic = true }).MustCompile();
    }

    [Fact]
    public void Values_of_a_library_serve_beside_facts_of_ones_own()
    {
        var library = SampleProject.Create().With(static options => options with { Namespace = "Lib", ValuesNamespace = "Lib", IsPublic = true });

        SampleProject.Create().WithValuesFrom(library).MustCompileBeside(
            "public static class Mixed { public static bool Same() => Lib.Facts.People.All[0].Key == Acme.Facts.People.AdaBerg.Key; public static Lib.Money? Sum(Lib.IFact fact) => (fact as Acme.Amount)?.Money; }");
    }

    [Fact]
    public void Types_of_the_consumer_do_not_capture_names_of_the_output()
    {
        var library = SampleProject.Create().With(static options => options with { Namespace = "Lib", ValuesNamespace = "Lib", IsPublic = true });
        string[] names = ["System", "Math", "Array", "Uri", "Func<T>", "Func<T, R>", "Dictionary<K, V>", "IReadOnlyList<T>", "FactDate", "IFact", "Lib", "Enumerable", "GeneratedCodeAttribute", "String", "Object"];

        SampleProject.Create().WithValuesFrom(library).MustCompileBeside($"namespace Acme {{ {string.Concat(names.Select(static name => $"class {name} {{ }} "))} }}");
    }

    [Fact]
    public void Members_of_the_consumer_join_the_records() => SampleProject.Create().MustCompileBeside(
        "namespace Acme { partial record Person { public bool IsAda => this == Facts.People.AdaBerg; } partial interface IParty { } partial record Term { public int Year => 0; } partial class Facts { partial class People { public static Person Boss => Bo; } } }");

    [Fact]
    public void Kinds_without_facts_compile() => new EmittedProject(TestKinds.Catalog).MustCompile();

    [Fact]
    public void Hostile_keys_and_texts_compile_and_come_back_as_they_were() => Hostile.MustComeBack(static project => project);

    [Fact]
    public void Hostile_enum_texts_and_field_summaries_compile()
    {
        var fields = Hostile.Texts.Select((text, i) => TestKinds.Field($"f{i}", new EnumType(new(Hostile.Texts), null), true) with { Summary = text });
        var kind = TestKinds.Kind("trap", "traps", fields.ToArray()) with { Summary = "</summary>\u2028public" };
        var project = new EmittedProject(TestKinds.Of(kind), File("a.yaml", Fact("trap", "x", Field("f0", new EnumValue(0, "*/")))));

        project.MustCompile();
        Assert.Equal("*/", project.Run("return Facts.Traps.X.F0!.Value.ToText();"));
    }

    [Fact]
    public void Fields_that_are_named_like_the_plumbing_compile()
    {
        string[] names = ["trap", "class", "key", "origin", "origins", "owner", "fact_id", "equals", "get_hash_code", "clone", "all", "string", "system", "global", "facts", "value", "index", "field"];
        var kind = TestKinds.Kind("trap", "constants", names.Select(static name => TestKinds.Field(name, TestKinds.TextType)).ToArray()) with { Constants = true };
        var nested = TestKinds.Kind("outer", "facts", TestKinds.Field("inner", new RecordType(new Shape(kind.Shape.Fields), "FactDate"))) with { As = "Money" };
        var values = names.Select(static name => Says(name, name)).ToArray();
        var project = new EmittedProject(
            TestKinds.Of(kind, nested),
            File("a.yaml", Fact("trap", "trap", values), Fact("trap", "constants", values) with { Identifier = "Constants__" }, Fact("outer", "x", Field("inner", Record(values)))));

        project.MustCompile();
    }

    [Fact]
    public void A_required_field_that_is_absent_still_compiles() =>
        new EmittedProject(TestKinds.Catalog, File("a.yaml", Fact("role", "r"), Fact("amount", "a"), Fact("everything", "e", Field("terms", List([Record()]))))).MustCompile();

    [Fact]
    public void Hint_names_differ_without_regard_to_case_and_are_legal()
    {
        var lines = TestKinds.Kind("line", "lines", TestKinds.Field("name", TestKinds.TextType));
        var shout = TestKinds.Kind("LINE", "LINES", TestKinds.Field("name", TestKinds.TextType));
        var project = new EmittedProject(TestKinds.Of(lines, shout), [.. new[] { "a/x.yaml", "b/x.yaml", "b/X.yaml", "b/人.yaml", new('y', 300) }.Select(static path => File(path, Fact("line", path)))]);
        var names = project.Sources().Select(static source => source.HintName).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.Matches(@"^[A-Za-z0-9_.\-]{1,100}\.g\.cs$", name));
    }
}

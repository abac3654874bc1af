using FactGen.Tests.Harness;

namespace FactGen.Tests.Generation;

/// <summary>Several assemblies with facts, side by side: each has its own values, or takes those of a library.</summary>
public sealed class SharedValuesTests
{
    private const string Program = """
        public static class Program
        {
            public static string Run() => App.Facts.People.BoLind.Name + Acme.Facts.People.AdaBerg.Name
                + (Acme.Facts.People.AdaBerg.BirthDate!.Value.ToString() == App.Facts.People.BoLind.BirthDate!.Value.ToString());
        }
        """;

    private static GeneratorRun Library(string name = "Acme", string visibility = "public") => GeneratorRun.Of(
        Project(name, "ada-berg: { name: Ada Berg, birth_date: 1970 }").WithProperty("FactGenVisibility", visibility));

    private static FactProject Project(string name, string person) =>
        (FactProject.With(("facts/people.yaml", "people:\n  " + person + "\n")) with { AssemblyName = name }).WithProperty("RootNamespace", name);

    private static FactProject App => Project("App", "bo-lind: { name: Bo Lind, birth_date: 1970 }");

    [Fact]
    public void A_library_and_an_app_with_values_of_their_own()
    {
        var app = GeneratorRun.Of(App.WithReference(Library().ToReference()).WithSource(Program));
        app.AssertCompilesWithoutWarning();
        Assert.Empty(app.Diagnostics);
    }

    [Theory]
    [InlineData("Acme")]
    [InlineData("Acme.Facts")]
    public void An_app_that_takes_the_values_of_a_library_shares_their_types(string from)
    {
        var app = GeneratorRun.Of(App
            .WithProperty("FactGenValuesFrom", from)
            .WithReference(Library().ToReference())
            .WithSource("class A { Acme.FactDate? shared = App.Facts.People.BoLind.BirthDate; Acme.FactDate? theirs = Acme.Facts.People.AdaBerg.BirthDate; }"));

        app.AssertCompilesWithoutWarning();
        Assert.Empty(app.Diagnostics);
        Assert.DoesNotContain(app.Sources.Keys, hint => hint.StartsWith("Values.", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_that_are_not_public_cannot_be_taken()
    {
        var app = GeneratorRun.Of(App.WithProperty("FactGenValuesFrom", "Acme").WithReference(Library(visibility: "internal").ToReference()));

        Assert.Equal("FACT0019", Assert.Single(app.Diagnostics).Id);
        app.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void Two_libraries_and_an_app()
    {
        var app = GeneratorRun.Of(App
            .WithReference(Library().ToReference())
            .WithReference(Library("Beta").ToReference())
            .WithSource("using Acme; using Beta; using App; class A { string both = Acme.Facts.People.AdaBerg.Name + Beta.Facts.People.AdaBerg.Name + App.Facts.People.BoLind.Name; }"));

        app.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void A_test_project_that_sees_the_internals_of_an_app()
    {
        var app = GeneratorRun.Of(App.WithSource("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"App.Tests\")]"));
        var tests = GeneratorRun.Of(Project("App.Tests", "cy-ek: { name: Cy Ek }")
            .WithReference(app.ToReference())
            .WithSource("namespace App.Tests { class A { string both = App.Facts.People.BoLind.Name + Facts.People.CyEk.Name; FactDate own = default; } }"));

        tests.AssertCompilesWithoutWarning();
    }
}

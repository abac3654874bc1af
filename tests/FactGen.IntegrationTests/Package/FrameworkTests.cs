namespace FactGen.IntegrationTests.Package;

/// <summary>One package reference, on every framework that is promised.</summary>
[Collection(RealBuilds.Collection)]
public sealed class FrameworkTests(FrameworkTests.Projects projects) : IClassFixture<FrameworkTests.Projects>
{
    [Fact]
    public void A_console_app_has_the_facts_of_every_format_in_every_folder()
    {
        Assert.Equal("Ada Berg, born 1970-05, facts/press.yaml:2; Bo Lind; Acme", projects.Run("current"));
        Assert.Empty(projects.Log.DiagnosticsOf("current"));
        Assert.Superset(
            new HashSet<string> { "Acme.Facts.People.AdaBerg", "Acme.Facts.People.BoLind", "Acme.Facts.Organizations.Acme", "Acme.PersonId.BoLind", "Acme.Facts.Constants.People.AdaBerg.Name" },
            projects.MembersOf("current").ToHashSet());
    }

    [Fact]
    public void Net8_apps_and_netstandard_libraries_work_together()
    {
        Assert.Equal("Ada Berg is before 1971: True; Own Fact; 1200 events, Event 1100 on 2020-03-09 in facts/many.yaml:1102", projects.Run("app8"));
        Assert.Empty(projects.Log.DiagnosticsOf("app8").Concat(projects.Log.DiagnosticsOf("standard")));
        Assert.Contains("Acme.Standard.Facts.People.AdaBerg", projects.MembersOf("standard"));
        Assert.DoesNotContain("Acme.Facts.People.AdaBerg", projects.MembersOf("app8"));
    }

    [Fact]
    public void A_language_below_the_floor_gets_one_clear_error() =>
        Assert.Equal(["CSC: error FACT0017"], projects.Log.DiagnosticsOf("toolow"));

    [Fact]
    public void Texts_of_sources_under_facts_are_looked_into() =>
        Assert.Equal(["facts/press.yaml(3,59): warning FACT4008"], projects.Log.DiagnosticsOf("evidence"));

    public sealed class Projects : Consumers
    {
        public Projects(PackageFeed feed)
            : base(feed)
        {
            Add("current", "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>");
            Folder.Write("current/facts/press.yaml", Press)
                .Write("current/facts/deep/down/more.yml", "people: { bo-lind: { name: Bo Lind } }")
                .Write("current/facts/companies.json", """{ "organizations": { "acme": { "name": "Acme" } } }""")
                .Write("current/facts/notes.txt", "not: [a fact file")
                .Write("current/Program.cs", """
                    using Acme;

                    var ada = Facts.People.AdaBerg;
                    Console.WriteLine($"{ada.Name}, born {ada.BirthDate}, {ada.Origin.File}:{ada.Origin.Line}; {Facts.People.BoLind}; {Facts.Organizations.Acme.Name}");
                    """);

            Add("standard", "<OutputType>Library</OutputType><RootNamespace>Acme.Standard</RootNamespace><LangVersion>10</LangVersion><FactGenVisibility>public</FactGenVisibility>", framework: "netstandard2.0");
            Folder.Write("standard/facts/press.yaml", Press)
                .Write("standard/facts/many.yaml", "events:\n" + string.Concat(Enumerable.Range(0, 1200).Select(static i => $"  event-{i}: {{ title: Event {i}, date: 2020-03-{1 + (i % 28):D2} }}\n")));

            Add("app8", "<Nullable>enable</Nullable><RollForward>Major</RollForward>", framework: "net8.0", items: """
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
                <ProjectReference Include="../standard/standard.csproj" />
                """);
            Folder.Write("app8/facts/own.yaml", "people: { own: { name: Own Fact } }")
                .Write("app8/Program.cs", """
                    var ada = Acme.Standard.Facts.People.AdaBerg;
                    var before = ada.BirthDate!.Value.IsBefore(Acme.Standard.FactDate.Parse("1971"));
                    var events = Acme.Standard.Facts.Events.All;
                    var late = events[Acme.Standard.EventId.Event1100];
                    System.Console.WriteLine($"{ada} is before 1971: {before}; {Acme.Facts.People.Own}; {events.Count} events, {late.Title} on {late.Date} in {late.Origin.File}:{late.Origin.Line}");
                    """);

            Add("evidence", "<OutputType>Library</OutputType>");
            Folder.Write("evidence/facts/texts/gazette.txt", "Acme was founded in May.\n")
                .Write("evidence/facts/press.yaml", "sources: { gazette: { title: Gazette, published: 2020, language: en, text: texts/gazette.txt } }\nevents:\n  start: { title: Start, date: { value: 2019-06, printed: June 2019, source: gazette } }\n");

            Add("toolow", "<OutputType>Library</OutputType>", framework: "netstandard2.0");
            Folder.Write("toolow/facts/press.yaml", Press);
        }
    }
}

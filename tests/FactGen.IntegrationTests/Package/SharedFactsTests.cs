namespace FactGen.IntegrationTests.Package;

/// <summary>A library with public facts, and those who reference it.</summary>
[Collection(RealBuilds.Collection)]
public sealed class SharedFactsTests(SharedFactsTests.Projects projects) : IClassFixture<SharedFactsTests.Projects>
{
    [Fact]
    public void An_app_uses_the_facts_of_a_library()
    {
        Assert.Equal("Ada Berg", projects.Run("reader"));
        Assert.Empty(projects.Log.DiagnosticsOf("library").Concat(projects.Log.DiagnosticsOf("reader")));
        Assert.DoesNotContain(projects.MembersOf("reader"), member => member.StartsWith("Acme.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_app_with_facts_of_its_own_shares_the_library_s_value_types()
    {
        Assert.Equal("Acme.Library.FactDate, True", projects.Run("sharer"));
        Assert.Empty(projects.Log.DiagnosticsOf("sharer"));
        Assert.DoesNotContain(projects.MembersOf("sharer"), member => member.StartsWith("Acme.Sharer.FactDate", StringComparison.Ordinal));
        Assert.Contains("Acme.Sharer.Facts.People.BoLind", projects.MembersOf("sharer"));
    }

    [Fact]
    public void A_folder_called_facts_in_a_project_without_the_reference_is_its_own_affair()
    {
        Assert.Empty(projects.Log.DiagnosticsOf("bystander"));
        Assert.Equal("{ \"answer\": 42 }", projects.Run("bystander"));
    }

    [Fact]
    public void A_project_without_the_reference_can_ask_for_facts_all_the_same()
    {
        Assert.Equal("Bo Lind", projects.Run("asker"));
        Assert.Empty(projects.Log.DiagnosticsOf("asker"));
    }

    public sealed class Projects : Consumers
    {
        private const string LibraryOnly = """<ProjectReference Include="../library/library.csproj" />""";
        private const string Bo = "people: { bo-lind: { name: Bo Lind, birth_date: 1971 } }";

        public Projects(PackageFeed feed)
            : base(feed)
        {
            Add("library", "<OutputType>Library</OutputType><RootNamespace>Acme.Library</RootNamespace><FactGenVisibility>public</FactGenVisibility><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
            Folder.Write("library/facts/press.yaml", Press);

            Add("reader", items: LibraryOnly);
            Folder.Write("reader/Program.cs", "System.Console.WriteLine(Acme.Library.Facts.People.AdaBerg.Name);");

            Add("sharer", "<RootNamespace>Acme.Sharer</RootNamespace><FactGenValuesFrom>Acme.Library</FactGenValuesFrom><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", $"""
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
                {LibraryOnly}
                """);
            Folder.Write("sharer/facts/own.yaml", Bo)
                .Write("sharer/Program.cs", """
                    var born = Acme.Sharer.Facts.People.BoLind.BirthDate!.Value;
                    System.Console.WriteLine($"{born.GetType()}, {Acme.Library.Facts.People.AdaBerg.BirthDate!.Value.IsBefore(born)}");
                    """);

            Add("bystander", items: LibraryOnly + """<Content Include="facts/own.json" CopyToOutputDirectory="PreserveNewest" />""");
            Folder.Write("bystander/facts/own.json", "{ \"answer\": 42 }")
                .Write("bystander/Program.cs", """System.Console.WriteLine(System.IO.File.ReadAllText(System.IO.Path.Combine(System.AppContext.BaseDirectory, "facts", "own.json")));""");

            Add("asker", "<RootNamespace>Acme.Asker</RootNamespace><EnableDefaultFactItems>true</EnableDefaultFactItems>", LibraryOnly);
            Folder.Write("asker/facts/own.yaml", Bo)
                .Write("asker/Program.cs", "System.Console.WriteLine(Acme.Asker.Facts.People.BoLind.Name);");
        }
    }
}

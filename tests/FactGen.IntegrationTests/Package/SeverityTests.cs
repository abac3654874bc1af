namespace FactGen.IntegrationTests.Package;

/// <summary>What is told in the build log, and who may say otherwise.</summary>
[Collection(RealBuilds.Collection)]
public sealed class SeverityTests(SeverityTests.Projects projects) : IClassFixture<SeverityTests.Projects>
{
    [Fact]
    public void A_file_that_cannot_be_read_and_a_reference_to_nobody_are_errors_at_their_places() =>
        Assert.Equal(["facts/broken.yaml(2,20): error FACT0001", "facts/press.yaml(4,31): error FACT1001"], projects.Log.DiagnosticsOf("loud"));

    [Fact]
    public void Without_analyzers_reading_errors_are_still_errors_and_nothing_else_is_told() =>
        Assert.Equal(["facts/broken.yaml(2,20): error FACT0001"], projects.Log.DiagnosticsOf("silent"));

    [Fact]
    public void A_globalconfig_sets_severities_of_fact_files()
    {
        Assert.Equal(["facts/press.yaml(4,31): warning FACT1001"], projects.Log.DiagnosticsOf("global"));
        Assert.Equal("Ada Berg", projects.Run("global"));
    }

    [Fact]
    public void An_editorconfig_does_not() =>
        Assert.Equal(["facts/press.yaml(4,31): error FACT1001"], projects.Log.DiagnosticsOf("editor"));

    [Fact]
    public void NoWarn_silences_even_an_error()
    {
        Assert.Empty(projects.Log.DiagnosticsOf("nowarn"));
        Assert.Equal("Ada Berg", projects.Run("nowarn"));
    }

    public sealed class Projects : Consumers
    {
        private const string Broken = "people:\n  bo-lind: { name: \"Bo Lind }\n";
        private const string Dangling = Press + "organizations:\n  acme: { name: Acme, parent: nobody }\n";

        public Projects(PackageFeed feed)
            : base(feed)
        {
            AddWith("loud").Write("loud/facts/broken.yaml", Broken);
            AddWith("silent", "<RunAnalyzers>false</RunAnalyzers>").Write("silent/facts/broken.yaml", Broken);
            AddWith("global").Write("global/.globalconfig", "is_global = true\ndotnet_diagnostic.FACT1001.severity = warning\n");
            AddWith("editor").Write("editor/.editorconfig", "root = true\n[*]\ndotnet_diagnostic.FACT1001.severity = none\n[*.yaml]\ndotnet_diagnostic.FACT1001.severity = none\n");
            AddWith("nowarn", "<NoWarn>$(NoWarn);FACT1001</NoWarn>");
        }

        private ScratchFolder AddWith(string project, string properties = "")
        {
            Add(project, properties);
            return Folder.Write($"{project}/facts/press.yaml", Dangling)
                .Write($"{project}/Program.cs", "System.Console.WriteLine(Acme.Facts.People.AdaBerg.Name);");
        }
    }
}

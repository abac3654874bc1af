namespace FactGen.IntegrationTests.Package;

/// <summary>An ASP.NET app, whose SDK takes every JSON file for content that is published.</summary>
[Collection(RealBuilds.Collection)]
public sealed class WebTests(WebTests.Projects projects) : IClassFixture<WebTests.Projects>
{
    [Fact]
    public void Facts_are_compiled_and_not_published_and_content_still_is()
    {
        Assert.Equal("Ada Berg, Acme", projects.Run("web"));
        Assert.Empty(projects.Log.DiagnosticsOf("web"));

        projects.Folder.Succeed("publish", "web", "--no-build", "-c", "Debug", "-o", "published");

        var published = Directory.GetFiles(projects.Folder.PathOf("published"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet();
        Assert.Superset(new HashSet<string?> { "web.dll", "appsettings.json", "page.json", "settings.json" }, published);
        Assert.DoesNotContain("companies.json", published);
        Assert.DoesNotContain("press.yaml", published);
    }

    public sealed class Projects : Consumers
    {
        public Projects(PackageFeed feed)
            : base(feed)
        {
            Add("web", "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", sdk: "Microsoft.NET.Sdk.Web");
            Folder.Write("web/facts/press.yaml", Press)
                .Write("web/facts/companies.json", """{ "organizations": { "acme": { "name": "Acme" } } }""")
                .Write("web/appsettings.json", "{}")
                .Write("web/other/settings.json", "{}")
                .Write("web/wwwroot/page.json", "{}")
                .Write("web/Program.cs", """
                    using Acme;

                    var app = WebApplication.CreateBuilder(args).Build();
                    app.MapGet("/", () => Facts.People.AdaBerg.Name);
                    Console.WriteLine($"{Facts.People.AdaBerg.Name}, {Facts.Organizations.Acme.Name}");
                    """);
        }
    }
}

using System.IO.Compression;

namespace FactGen.IntegrationTests;

/// <summary>The package as a stranger gets it: from a feed, into a project that knows nothing of this repository.</summary>
[Collection(RealBuilds.Collection)]
public sealed class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void It_holds_the_analyzers_the_props_and_nothing_of_a_third_party()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

        Assert.Equal(
            ["FactGen.nuspec", "README.md", "analyzers/dotnet/cs/FactGen.Core.dll", "analyzers/dotnet/cs/FactGen.dll", "buildTransitive/FactGen.props", "buildTransitive/FactGen.targets"],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_package_reference_is_enough()
    {
        using var folder = feed.Project()
            .Write("facts/press.yaml", "people: { ada-berg: { name: Ada Berg } }")
            .Write("Program.cs", "System.Console.WriteLine(Acme.Facts.People.AdaBerg.Name);");

        Assert.Contains("Ada Berg", folder.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_the_project_reach_the_generator()
    {
        using var folder = feed.Project("""
                <FactGenNamespace>News.Room</FactGenNamespace>
                <FactGenClass>Knowledge</FactGenClass>
                <FactGenVisibility>public</FactGenVisibility>
                <EnableDefaultFactItems>false</EnableDefaultFactItems>
                """, """<FactFile Include="data/press.yaml" />""")
            .Write("facts/ignored.yaml", "this is: [not a fact file")
            .Write("data/press.yaml", "people: { ada-berg: { name: Ada Berg } }")
            .Write("Program.cs", "System.Console.WriteLine(News.Room.Knowledge.People.AdaBerg.Name + typeof(News.Room.Person).IsPublic);");

        Assert.Contains("Ada BergTrue", folder.Run(), StringComparison.Ordinal);
    }
}

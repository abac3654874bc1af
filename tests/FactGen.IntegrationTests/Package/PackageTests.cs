using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace FactGen.IntegrationTests.Package;

/// <summary>The package itself: what it holds, and what it says of itself.</summary>
[Collection(RealBuilds.Collection)]
public sealed class PackageTests(PackageFeed feed)
{
    private static readonly string[] Assemblies = ["FactGen.CodeFixes.dll", "FactGen.Core.dll", "FactGen.dll"];

    [Fact]
    public void It_holds_the_analyzers_the_props_and_nothing_of_a_third_party()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        var files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");

        Assert.Equal(
            ["FactGen.nuspec", "README.md", .. Assemblies.Select(name => "analyzers/dotnet/cs/" + name), "buildTransitive/FactGen.Items.targets", "buildTransitive/FactGen.props", "buildTransitive/FactGen.targets", "icon.png"],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_what_it_is_and_depends_on_nothing()
    {
        var metadata = Metadata();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal(("true", "MIT", "icon.png", "README.md"), (Value("developmentDependency"), Value("license"), Value("icon"), Value("readme")));
        Assert.NotNull(Value("projectUrl"));
        Assert.Equal("git", metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("type")!.Value);
        Assert.Null(Value("dependencies"));
    }

    [Fact]
    public void Its_readme_leads_to_pages_from_anywhere() =>
        Assert.DoesNotMatch(@"\]\((?!https://)", Text("README.md"));

    /// <summary>With the time of packing no two packages were the same, byte for byte.</summary>
    [Fact]
    public void All_its_files_bear_the_time_of_the_commit()
    {
        var commit = Metadata().Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")?.Value;
        Assert.SkipUnless(commit is not null, "not packed from a clone");

        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Repository.Root, "show", "-s", "--format=%ct", commit]) { RedirectStandardOutput = true })!;
        var committed = DateTimeOffset.FromUnixTimeSeconds(long.Parse(git.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture)).UtcDateTime;
        using var package = ZipFile.OpenRead(feed.Package);

        // A zip counts in steps of two seconds.
        Assert.All(package.Entries, entry => Assert.Equal(committed, entry.LastWriteTime.DateTime, TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public void Its_assemblies_carry_their_symbols_and_name_no_folder_of_this_machine()
    {
        foreach (var name in Assemblies)
        {
            var bytes = Bytes("analyzers/dotnet/cs/" + name);
            using var assembly = new PEReader(new MemoryStream(bytes));
            var symbols = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            var sources = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols).GetMetadataReader();

            Assert.All(sources.Documents, handle => Assert.StartsWith("/_/", sources.GetString(sources.GetDocument(handle).Name), StringComparison.Ordinal));
            Assert.DoesNotContain(Repository.Root, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    private XElement Metadata() =>
        XDocument.Load(new MemoryStream(Bytes("FactGen.nuspec"))).Descendants().First(element => element.Name.LocalName == "metadata");

    private string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    private byte[] Bytes(string path)
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var entry = package.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }
}

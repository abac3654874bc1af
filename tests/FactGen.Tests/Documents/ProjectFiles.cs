using System.Xml.Linq;
using FactGen.Core.Values;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Documents;

/// <summary>Parts of project files in the pages: what they name of ours is there, in this version.</summary>
internal static class ProjectFiles
{
    private static readonly HashSet<string?> Options =
    [
        .. XDocument.Parse(Repository.Read("src/FactGen.Package/buildTransitive/FactGen.props"))
            .Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")?.Value),
    ];

    public static void Check(string text)
    {
        foreach (var element in XElement.Parse($"<Example>{text}</Example>").Descendants())
        {
            var include = element.Attribute("Include")?.Value;
            if (include == "FactGen" && element.Attribute("Version") is { } version) Assert.Equal(FactGenVersion.Value, version.Value);
            if (element.Name == "ProjectReference" && include!.StartsWith("path/to/", StringComparison.Ordinal)) Assert.True(File.Exists(Repository.PathOf(include["path/to/".Length..])), include);
            if (element.Name == "CompilerVisibleProperty") Assert.Contains(include, Options);
            if (element.Name.LocalName.StartsWith("FactGen", StringComparison.Ordinal)) Assert.Contains(element.Name.LocalName, Options);
        }
    }
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Documents;

/// <summary>An option that the code reads reaches the compiler through the package, and getting-started.md names it.</summary>
public sealed class OptionTests
{
    public static TheoryData<string> Options =>
    [
        .. Directory.GetFiles(Repository.PathOf("src/FactGen"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(?:build_property\\.)?(FactGen[A-Z][A-Za-z]+|RootNamespace|ProjectDir)\""))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_is_visible_to_the_compiler(string option) =>
        Assert.Contains(option, XDocument.Parse(Repository.Read("src/FactGen.Package/buildTransitive/FactGen.props"))
            .Descendants("CompilerVisibleProperty").Select(property => property.Attribute("Include")!.Value));

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_option_of_ours_is_in_the_table_of_options(string option)
    {
        if (option is "RootNamespace" or "ProjectDir" or "FactGenProjectDir" or "FactGenPropsImported") return;
        Assert.Contains($"| `{option}` |", Repository.Read("docs/getting-started.md"), StringComparison.Ordinal);
    }
}

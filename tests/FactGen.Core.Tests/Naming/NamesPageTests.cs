using System.Text.RegularExpressions;
using FactGen.Core.Naming;

namespace FactGen.Core.Tests.Naming;

/// <summary>The table of names in docs/csharp-api.md says what keys become.</summary>
public sealed class NamesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "csharp-api.md"));

    public static TheoryData<string, string> Names
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (Match row in Regex.Matches(Page, @"^\| `(?<key>[^`]+)` \| `(?<name>[^`]+)` \| [^|`]", RegexOptions.Multiline)) names.Add(row.Groups["key"].Value, row.Groups["name"].Value);
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_becomes_the_name_that_the_page_says(string key, string name) => Assert.Equal(name, ReservedNames.ForFact(Identifiers.Of(key)!, "People"));
}

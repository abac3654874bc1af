using FactGen.Core.Kinds;

namespace FactGen.Core.Tests.Kinds;

public sealed class GlobTests
{
    [Theory]
    [InlineData("data/legislators-*.yaml", "data/legislators-current.yaml", true)]
    [InlineData("data/legislators-*.yaml", "data/old/legislators-x.yaml", false)]
    [InlineData("data/*.yaml", "data/a.YAML", false)]
    [InlineData("data/?.yaml", "data/a.yaml", true)]
    [InlineData("data/?.yaml", "data/ab.yaml", false)]
    [InlineData("data/**/*.yaml", "data/a.yaml", true)]
    [InlineData("data/**/*.yaml", "data/x/y/a.yaml", true)]
    [InlineData("data/**", "data/x/y/a.json", true)]
    [InlineData("**/people/*.yml", "people/a.yml", true)]
    [InlineData("**/people/*.yml", "x/people/y/people/a.yml", true)]
    [InlineData("**/people/*.yml", "x/people/y/a.yml", false)]
    [InlineData("../data/*.json", "../data/a.json", true)]
    [InlineData("a*b*c.txt", "aXbYbZc.txt", true)]
    [InlineData("a*b*c.txt", "aXbYbZ.txt", false)]
    [InlineData("a.yaml", "aXyaml", false)]
    public void Matches_whole_paths(string glob, string path, bool expected) => Assert.Equal(expected, new Glob(glob).IsMatch(path));

    [Theory]
    [InlineData("facts/kinds.yaml", "data/*.yaml", "facts/data/*.yaml")]
    [InlineData("facts/kinds.yaml", "../data/*.yaml", "data/*.yaml")]
    [InlineData("facts/kinds.yaml", "../../data/*.yaml", "../data/*.yaml")]
    [InlineData("../shared/kinds.yaml", "../x/./*.yaml", "../x/*.yaml")]
    [InlineData("kinds.yaml", "./data//*.yaml", "data/*.yaml")]
    [InlineData("kinds.yaml", "../../data/*.yaml", "../../data/*.yaml")]
    public void Is_relative_to_the_file_it_stands_in(string file, string glob, string expected) => Assert.Equal(expected, Glob.Combine(file, glob));

    [Fact]
    public void Many_stars_take_no_longer_than_their_product()
    {
        var glob = new Glob(string.Concat(Enumerable.Repeat("*a", 200)) + "b");
        Assert.False(glob.IsMatch(new string('a', 5_000)));
        Assert.False(new Glob(string.Concat(Enumerable.Repeat("**/a/", 100)) + "b").IsMatch(string.Join("/", Enumerable.Repeat("a", 2_000))));
    }
}

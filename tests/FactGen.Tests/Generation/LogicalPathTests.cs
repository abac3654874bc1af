using FactGen.Generation;

namespace FactGen.Tests.Generation;

public sealed class LogicalPathTests
{
    [Theory]
    [InlineData("/app/facts/a.yaml", "/app/", "facts/a.yaml")]
    [InlineData("/app/data/b/a.json", "/app", "data/b/a.json")]
    [InlineData("/repo/src/app/../../facts/a.yaml", "/repo/src/app/", "../../facts/a.yaml")]
    [InlineData("/repo/one/facts/a.yaml", "/repo/app/", "../one/facts/a.yaml")]
    [InlineData("/repo/two/facts/a.yaml", "/repo/app/", "../two/facts/a.yaml")]
    [InlineData("/repo/facts/old/facts/a.yaml", null, "facts/a.yaml")]
    [InlineData("/repo/data/a.yaml", "/repo/src/app/", "../../data/a.yaml")]
    [InlineData("/repo/data/./a.yaml", "/repo/", "data/a.yaml")]
    [InlineData("/repo/data/a.facts.yaml", null, "a.facts.yaml")]
    [InlineData("/repo/facts/a.yaml", null, "facts/a.yaml")]
    [InlineData("C:/app/facts/a.yaml", "C:\\app\\", "facts/a.yaml")]
    public void A_file_has_one_path_on_every_machine(string path, string? project, string expected) =>
        Assert.Equal(expected, LogicalPath.Of(path, project));
}

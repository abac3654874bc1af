using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Tests.Kinds;

public sealed class KeyTemplateParserTests
{
    [Theory]
    [InlineData("id.bioguide", "<id.bioguide>")]
    [InlineData("{$parent.thomas_id}{thomas_id}", "<$parent.thomas_id><thomas_id>")]
    [InlineData("bill-{number} of {congress}", "bill-<number> of <congress>")]
    [InlineData("{{{id}}}", "{<id>}")]
    public void Texts_and_paths_come_by_turns(string text, string parts)
    {
        var template = KeyTemplateParser.Parse(text, out var fault);
        Assert.Null(fault);
        Assert.Equal(parts, string.Concat(template!.Parts.Select(static part => part.Literal ?? $"<{part.Path}>")));
    }

    [Theory]
    [InlineData("x-{id", 2, 1, "a brace is left open; {{ and }} are the braces themselves")]
    [InlineData("x}", 1, 1, "a brace is left open; {{ and }} are the braces themselves")]
    [InlineData("{{id}}", 0, 6, "a key without a {path} is the same for every record")]
    [InlineData("a{b..c}", 4, 0, "a step of a path is empty; an odd key is written in a list: [branches, 1.0.x, time]")]
    public void Says_what_is_wrong_and_where(string text, int start, int length, string problem)
    {
        Assert.Null(KeyTemplateParser.Parse(text, out var fault));
        Assert.Equal((start, length, problem), (fault!.Within.Start, fault.Within.Length, fault.Problem));
    }
}

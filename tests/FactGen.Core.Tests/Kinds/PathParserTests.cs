using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Tests.Kinds;

public sealed class PathParserTests
{
    [Theory]
    [InlineData("name", PathUse.Fields, "name")]
    [InlineData("post.title", PathUse.Fields, "post,title")]
    [InlineData("aliases.*", PathUse.Fields, "aliases,*")]
    [InlineData("$key", PathUse.Record, "$key")]
    [InlineData("$parent.$parent.thomas_id", PathUse.Record, "$parent,$parent,thomas_id")]
    [InlineData("$parent.$key", PathUse.Record, "$parent,$key")]
    [InlineData("landscape.*.items", PathUse.Records, "landscape,*,items")]
    [InlineData(".", PathUse.Records, "")]
    public void Dots_separate_steps(string text, object use, string steps)
    {
        var path = PathParser.Parse(text, (PathUse)use, out var fault);
        Assert.Null(fault);
        Assert.Equal(steps, string.Join(",", path!.Steps));
    }

    [Theory]
    [InlineData("", PathUse.Fields, 0, 0, "a step of a path is empty; an odd key is written in a list: [branches, 1.0.x, time]")]
    [InlineData("a..b", PathUse.Fields, 2, 0, "a step of a path is empty; an odd key is written in a list: [branches, 1.0.x, time]")]
    [InlineData("a. b", PathUse.Fields, 2, 2, "a step of a path has a space at its end")]
    [InlineData("$key", PathUse.Fields, 0, 4, "a path of declared fields takes no step with $")]
    [InlineData("a.$kee", PathUse.Record, 2, 4, "there is no step $kee; did you mean $key?")]
    [InlineData("$something", PathUse.Record, 0, 10, "a step with $ is one of $key, $index, $file, $value, $parent")]
    [InlineData("$key.name", PathUse.Record, 0, 4, "$key is a path by itself, or comes after $parent")]
    [InlineData("name.$parent", PathUse.Record, 5, 7, "$parent comes first in a path")]
    [InlineData("a.*", PathUse.Record, 2, 1, "* is for records: and for maps in rules; here each step is one key")]
    [InlineData(".", PathUse.Record, 0, 0, "a step of a path is empty; an odd key is written in a list: [branches, 1.0.x, time]")]
    public void Says_which_step_is_wrong(string text, object use, int start, int length, string problem)
    {
        Assert.Null(PathParser.Parse(text, (PathUse)use, out var fault));
        Assert.Equal((start, length, problem), (fault!.Within.Start, fault.Within.Length, fault.Problem));
    }
}

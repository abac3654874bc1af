using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Checks <c>period: [start, end]</c>.</summary>
internal sealed class SpanCheck(PathWalker walker)
{
    /// <summary>The period, or null when one of its ends is no date.</summary>
    public Period? Check(Shape shape, Target target)
    {
        if (shape.Period is not { } period) return null;
        var start = IsDate(shape, period.Start, target with { Site = target.Site.Then(0) });
        var end = IsDate(shape, period.End, target with { Site = target.Site.Then(1) });
        return start && end ? period : null;
    }

    private bool IsDate(Shape shape, FieldPath path, Target target)
    {
        var end = walker.Walk(shape, path);
        if (end.Fault is { } fault) PathFaults.Report(fault, path, target);
        else if (end.Declared is null) return false;
        else if (end.Repeats) target.Wrong($"'{path}' has several values; a period has one start and one end");
        else if (Types.Family(end.Declared) != ValueFamily.Time) target.Wrong($"'{path}' is {TypeWriter.Write(end.Declared)}; a period is made of dates");
        else return true;
        return false;
    }
}

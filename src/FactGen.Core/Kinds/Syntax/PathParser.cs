using FactGen.Core.Naming;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>Reads a path: <c>name.last</c>, or its steps one by one where keys are odd.</summary>
internal static class PathParser
{
    /// <summary>The step to the record around a nested one; it may be followed by more.</summary>
    public const string Parent = "$parent";

    /// <summary>Every value of a mapping.</summary>
    public const string Every = "*";

    private const string Root = ".";

    private static readonly string[] LastAtoms = ["$key", "$index", "$file", "$value"];

    /// <summary>Splits a text at its dots.</summary>
    public static FieldPath? Parse(string text, PathUse use, out SyntaxFault? fault)
    {
        if (use == PathUse.Records && text == Root)
        {
            fault = null;
            return new(default);
        }

        var steps = text.Split('.');
        var start = 0;
        for (var i = 0; i < steps.Length; start += steps[i++].Length + 1)
        {
            if (Problem(steps, i, use) is not { } problem) continue;
            fault = new(new TextSpan(start, steps[i].Length), problem);
            return null;
        }

        fault = null;
        return new(steps.ToEquatableArray());
    }

    /// <summary>What is wrong with a step, or null; <c>index</c> says which of them.</summary>
    public static string? Problem(IReadOnlyList<string> steps, int index, PathUse use)
    {
        var step = steps[index];
        if (step.Trim().Length == 0) return "a step of a path is empty; an odd key is written in a list: [branches, 1.0.x, time]";
        if (step != step.Trim()) return "a step of a path has a space at its end";
        if (step == Every && use == PathUse.Record) return "* is for records: and for maps in rules; here each step is one key";
        if (step[0] != '$') return null;
        if (use == PathUse.Records) return "the way to the records takes no step with $";
        if (use == PathUse.Fields) return "a path of declared fields takes no step with $";
        if (step == Parent) return steps.Take(index).All(static earlier => earlier == Parent) ? null : "$parent comes first in a path";
        if (!LastAtoms.Contains(step)) return Unknown(step);
        return index == steps.Count - 1 && steps.Take(index).All(static earlier => earlier == Parent)
            ? null
            : $"{step} is a path by itself, or comes after $parent";
    }

    private static string Unknown(string step)
    {
        var near = DidYouMean.Nearest(step, LastAtoms.Concat([Parent]));
        return near is null
            ? "a step with $ is one of $key, $index, $file, $value, $parent"
            : $"there is no step {step}; did you mean {near}?";
    }
}

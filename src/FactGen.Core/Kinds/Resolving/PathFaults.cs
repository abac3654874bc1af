using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Reports a path that ends too early, at the step where it does.</summary>
internal static class PathFaults
{
    /// <param name="fault">Where it ends.</param>
    /// <param name="path">The path, written with dots in the target's text.</param>
    /// <param name="target">The path's place.</param>
    public static void Report(PathFault fault, FieldPath path, Target target)
    {
        var word = path.Steps[fault.Step];
        var within = new TextSpan(path.Steps.Take(fault.Step).Sum(static step => step.Length + 1), word.Length);
        if (fault.Problem is { } problem) target.Report(Findings.FindingIds.WrongDeclaration, within, problem);
        else target.Unknown("field", word, fault.Known, within);
    }
}

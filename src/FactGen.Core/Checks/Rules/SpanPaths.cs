using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>The span that a rule is about.</summary>
internal static class SpanPaths
{
    /// <summary><c>from</c> and <c>until</c>, else the declared period.</summary>
    public static (FieldPath From, FieldPath Until) Of(RuleScope scope)
    {
        var period = scope.Shape.Shape.Period;
        return (scope.Path("from") ?? period!.Start, scope.Path("until") ?? period!.End);
    }
}

using FactGen.Core.Findings;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads <c>match:</c>, a pattern whose first group is read.</summary>
internal static class PatternReader
{
    public static string? ReadMatch(FactNode mapping, Scope scope)
    {
        if (scope.Text(mapping, KindKeys.Match) is not { } pattern) return null;
        mapping.TryGet(KindKeys.Match, out var node);
        if (Patterns.Problem(pattern) is { } problem)
        {
            scope.Log.Report(FindingIds.WrongPattern, node, scope.Subject, pattern, problem);
            return null;
        }

        if (Patterns.HasGroup(pattern)) return pattern;
        scope.Wrong(node, "match: reads the first group of its pattern: put ( ) around what is wanted");
        return null;
    }
}

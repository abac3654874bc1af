using FactGen.Core.Figures.Languages;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Sums;

/// <summary>Which currency is meant.</summary>
internal static class CurrencyChoice
{
    /// <summary>The currencies that all signs printed can mean: one when it is clear, none when they contradict each other.</summary>
    /// <param name="groups">Codes, or names of groups; one at least.</param>
    /// <param name="context">Whether the language may decide, and which it is.</param>
    public static IReadOnlyList<Currency> Of(IReadOnlyList<string> groups, FigureContext context)
    {
        var common = groups.Skip(1).Aggregate(CurrencyGroups.Of(groups[0]), static (left, group) => left.Intersect(CurrencyGroups.Of(group))).ToList();
        if (common.Count < 2 || !context.ResolvesCurrency) return common;
        var language = LanguageTag.Parse(context.Language);
        return CurrencyGroups.OwnOf(groups[0], language) is { } own && common.Contains(own) ? [own] : common;
    }
}

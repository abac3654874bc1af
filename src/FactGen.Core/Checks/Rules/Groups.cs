using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>Sorts rows into groups by the values at some of their places.</summary>
internal static class Groups
{
    /// <summary>The text that is equal for equal values at the first places; null when one of them is absent.</summary>
    public static string? KeyOf(Found?[] row, int places)
    {
        string? key = null;
        for (var i = 0; i < places; i++)
        {
            if (row[i] is not { } value) return null;
            var part = ValueKey.Of(value.Value);
            key = key is null ? part : key + "\u001F" + part;
        }

        return key ?? "";
    }

    /// <summary>What the rows of a group share: <c>person 'ada-berg', post 'acme-cfo'</c>.</summary>
    public static string Describe(Found?[] row, int places) =>
        string.Join(", ", row.Take(places).Where(static value => value is not null).Select(static value => value!.NameAndText));
}

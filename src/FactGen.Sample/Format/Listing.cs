namespace FactGen.Sample.Format;

/// <summary>Several things in one cell, or what is said when there is none.</summary>
internal static class Listing
{
    public static string JoinOr(this IEnumerable<string> items, string separator, string otherwise) =>
        string.Join(separator, items.DefaultIfEmpty($"[grey]{otherwise}[/]"));
}

namespace FactGen.Core.Kinds.Resolving;

/// <summary>The names of the types that are emitted beside the kinds: one file in <c>Values/</c> each, <c>Money.Text</c> being part of Money.</summary>
internal static class ValueTypes
{
    private const string Folder = "Values/";

    public static readonly IReadOnlyList<string> Names = typeof(ValueTypes).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(static name => name.Substring(Folder.Length).Split('.')[0])
        .Distinct()
        .ToArray();
}

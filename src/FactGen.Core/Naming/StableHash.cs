namespace FactGen.Core.Naming;

/// <summary>A hash of a text that is the same in every process and on every machine (FNV-1a, 64 bits over UTF-16 code units).</summary>
public static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The hash.</summary>
    public static ulong Of(string text)
    {
        var hash = Offset;
        foreach (var unit in text) hash = unchecked((hash ^ unit) * Prime);
        return hash;
    }

    /// <summary>One of so many slots, evenly also for texts that differ in their last letter alone.</summary>
    public static int Slot(string text, int slots) => (int)((unchecked(Of(text) * Golden) >> 33) % (uint)slots);

    /// <summary>The hash as <paramref name="digits"/> lower-case hexadecimal digits, from 1 to 16.</summary>
    public static string Of(string text, int digits) =>
        Of(text).ToString("x16", System.Globalization.CultureInfo.InvariantCulture).Substring(0, digits);
}

using System.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Durations;

/// <summary>Writes printed parts as an ISO 8601 duration.</summary>
internal static class DurationText
{
    private const string Letters = "YMWDHMS";

    /// <summary>The duration of parts in descending order, of which only the last is broken; null when they are none.</summary>
    /// <remarks>Half a year is six months, half an hour thirty minutes; other fractions stay as they are: <c>P2.5D</c>.</remarks>
    public static Duration? Of(IEnumerable<DurationPart> parts)
    {
        var counts = new decimal[Letters.Length];
        foreach (var part in parts) counts[(int)part.Unit] += part.Count;
        Carry(counts, DurationUnit.Year, DurationUnit.Month, 12);
        Carry(counts, DurationUnit.Hour, DurationUnit.Minute, 60);
        Carry(counts, DurationUnit.Minute, DurationUnit.Second, 60);
        return Duration.TryParse(Write(counts), out var duration) ? duration : null;
    }

    private static void Carry(decimal[] counts, DurationUnit from, DurationUnit to, int size)
    {
        var fraction = counts[(int)from] - decimal.Truncate(counts[(int)from]);
        var carried = fraction * size;
        if (carried != decimal.Truncate(carried)) return;
        counts[(int)from] -= fraction;
        counts[(int)to] += carried;
    }

    private static string Write(decimal[] counts)
    {
        var text = new StringBuilder("P");
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0) continue;
            if (i >= (int)DurationUnit.Hour && !text.ToString().Contains("T")) text.Append('T');
            text.Append(NumberFigure.Plain(counts[i])).Append(Letters[i]);
        }

        return text.Length == 1 ? "P0D" : text.ToString();
    }
}

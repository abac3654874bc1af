using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Comparing;

/// <summary>Adds up numbers, sums of money of one currency, or durations.</summary>
internal static class ValueSum
{
    /// <summary>The sum; null where it is beyond what a value holds, or the values cannot be added.</summary>
    public static BoundValue? Of(IReadOnlyList<BoundValue> values)
    {
        try
        {
            return values[0] switch
            {
                MoneyValue => new MoneyValue(0, values.Select(static value => ((MoneyValue)value).Money).Aggregate(static (sum, next) => sum + next)),
                DurationValue => Durations([.. values.Select(static value => ((DurationValue)value).Duration)]),
                _ => Numbers(values),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
        catch (InvalidCastException)
        {
            return null;
        }
    }

    private static BoundValue? Numbers(IReadOnlyList<BoundValue> values)
    {
        decimal sum = 0;
        foreach (var value in values)
        {
            if (ValueOrder.Number(value) is not { } number) return null;
            sum += number;
        }

        return new DecimalValue(0, sum);
    }

    /// <summary>Part by part: months differ in length, so they do not become days.</summary>
    private static BoundValue? Durations(IReadOnlyList<Duration> all)
    {
        var date = Text(all.Sum(static d => d.Years), "Y") + Text(all.Sum(static d => d.Months), "M") + Text(all.Sum(static d => d.Weeks), "W") + Text(all.Sum(static d => d.Days), "D");
        var time = Text(all.Sum(static d => d.Hours), "H") + Text(all.Sum(static d => d.Minutes), "M") + Text(all.Sum(static d => d.Seconds), "S");
        var text = "P" + date + (time.Length > 0 ? "T" + time : "");
        return Duration.TryParse(text.Length == 1 ? "P0D" : text, out var sum) ? new DurationValue(0, sum) : null;
    }

    private static string Text(decimal number, string unit) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture) + unit;
}

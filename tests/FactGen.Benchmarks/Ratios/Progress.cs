using System.Diagnostics;

namespace FactGen.Benchmarks.Ratios;

/// <summary>Says on standard error what is going on; standard output holds the table alone.</summary>
internal static class Progress
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    public static void Say(string what) => Console.Error.WriteLine($"{Watch.Elapsed:mm\\:ss}  {what}");

    /// <summary>Repeats, and says how far it is.</summary>
    public static IReadOnlyList<T> Repeat<T>(int times, string what, Func<T> run)
    {
        var results = new List<T>(times);
        for (var time = 1; time <= times; time++)
        {
            results.Add(run());
            Say($"{what}, {time} of {times}: {results[^1]}");
        }

        return results;
    }
}

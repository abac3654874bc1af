using FactGen.Benchmarks.Builds;
using FactGen.Benchmarks.Editing;
using FactGen.Benchmarks.Running;

namespace FactGen.Benchmarks.Ratios;

/// <summary>The command line behind run.sh: measures the rows that are asked for, and prints one table.</summary>
internal static class RatioTable
{
    private const int Repetitions = 7;

    private static IReadOnlyList<Row> Rows { get; } = [.. BuildRows.All, .. EditRows.All, .. RunRows.All];

    /// <summary>Runs; 0 when all that was asked for was measured.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var names = new List<string>();
        var repetitions = Repetitions;
        for (var at = 0; at < arguments.Count; at++)
        {
            switch (arguments[at])
            {
                case "--help" or "-h":
                    Help();
                    return 0;
                case "--repetitions" when at + 1 < arguments.Count && int.TryParse(arguments[at + 1], out var times) && times > 0:
                    repetitions = times;
                    at++;
                    break;
                case "--generator" when at + 1 < arguments.Count:
                    GeneratorFiles.Folder = Path.GetFullPath(arguments[++at]);
                    break;
                case "--keep":
                    BuildFolder.Keep = true;
                    break;
                case var name when Rows.Any(row => row.Name == name):
                    names.Add(name);
                    break;
                case var other:
                    Console.Error.WriteLine($"'{other}' is neither a row nor an option; --help tells which there are.");
                    return 2;
            }
        }

        Print(Rows.Where(row => names.Count == 0 || names.Contains(row.Name)), repetitions);
        return 0;
    }

    private static void Print(IEnumerable<Row> rows, int repetitions)
    {
        Console.WriteLine("| what | against | measured as | to reach | measured | middle half | reached |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var row in rows)
        {
            Progress.Say(row.Name + ": " + row.What);
            var first = true;
            foreach (var measure in row.Run(repetitions))
            {
                var head = first ? $"{row.What} | {row.Against}" : " | ";
                var reached = measure.Reached switch { true => "yes", false => "**no**", null => "" };
                Console.WriteLine($"| {head} | {measure.What} | {measure.Target} | {measure.Measured} | {measure.Spread} | {reached} |");
                first = false;
            }
        }
    }

    private static void Help()
    {
        Console.WriteLine($"""
            run.sh [row …] [--repetitions N] [--generator FOLDER]

            Measures what FactGen costs, each row side by side with what it is compared to, and prints one table of ratios.

              --repetitions N      how often each side of a row runs, in turn; {Repetitions} when not given
              --generator FOLDER   the folder of another FactGen.dll to measure, FactGen.Core.dll beside it
              --keep               leave the projects that were made in the temporary folder, to look into or to profile

            Rows:
            """);
        foreach (var row in Rows) Console.WriteLine($"  {row.Name,-12} {row.What}, against {row.Against}");
    }
}

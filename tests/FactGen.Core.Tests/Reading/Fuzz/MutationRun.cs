using System.Text.Json;

namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>Changes texts at random and checks each. FACTGEN_FUZZ=1000000 in the environment runs longer, each time with other texts.</summary>
internal static class MutationRun
{
    private const int Bound = 6000;

    private static readonly int? Longer =
        int.TryParse(Environment.GetEnvironmentVariable("FACTGEN_FUZZ"), out var count) ? count : null;

    public static void Over(string path, IReadOnlyList<string> corpus, ITestOutputHelper output, Action<string> check)
    {
        var seed = Longer is null ? 1 : Environment.TickCount;
        var mutator = new Mutator(new Random(seed), corpus);
        for (var i = 0; i < (Longer ?? Bound); i++)
        {
            var text = mutator.Next();
            try
            {
                check(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{path}, seed {seed}, text {i}: {JsonSerializer.Serialize(text)}", exception);
            }
        }

        output.WriteLine($"{path}: {Longer ?? Bound} changed texts of {corpus.Count}, seed {seed}");
    }
}

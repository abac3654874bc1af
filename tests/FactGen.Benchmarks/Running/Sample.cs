using System.Globalization;

namespace FactGen.Benchmarks.Running;

/// <summary>What one fresh process measured in itself.</summary>
/// <param name="Time">Microseconds by the clock.</param>
/// <param name="Cpu">Microseconds of all processors together.</param>
/// <param name="Allocated">Bytes on the managed heap.</param>
/// <param name="WorkingSet">Bytes in memory at the end, the runtime's own included.</param>
/// <param name="Result">What it counted together; of the same facts, every program counts the same.</param>
internal sealed record Sample(double Time, double Cpu, double Allocated, double WorkingSet, long Result)
{
    /// <summary>Reads the line that <see cref="Clock"/> prints.</summary>
    public static Sample Parse(string line)
    {
        var words = line.Split(' ');
        return new(Number(words[0]), Number(words[1]), Number(words[2]), Number(words[3]), long.Parse(words[4], CultureInfo.InvariantCulture));
    }

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}

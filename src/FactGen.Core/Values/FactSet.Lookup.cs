#nullable enable

namespace FactGen.Core.Values;

public partial class FactSet<T>
{
    private int IndexOf(string key) => string.IsNullOrEmpty(key) ? -1 : _keys.IndexOf(key);

    private string Missing(string key)
    {
        var message = $"no fact '{key}' in {Collection}";
        var nearest = Nearest(key);
        return nearest is null ? message : $"{message}; did you mean '{nearest}'?";
    }

    /// <summary>The key that differs least, provided that no more than a third of the letters differ.</summary>
    private string? Nearest(string key)
    {
        string? nearest = null;
        var least = key.Length / 3 + 1;
        foreach (var candidate in _keys)
        {
            if (candidate.Length == 0 || global::System.Math.Abs(candidate.Length - key.Length) >= least)
                continue;
            var distance = Distance(key, candidate);
            if (distance >= least)
                continue;
            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    /// <summary>How many letters have to be put in, left out or replaced (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = global::System.Math.Min(replaced, global::System.Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}

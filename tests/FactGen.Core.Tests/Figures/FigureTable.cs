using FactGen.Core.Figures;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Figures;

/// <summary>Reads the tables.</summary>
internal static class FigureTable
{
    /// <summary>The day on which every source of the tables was published: a Thursday.</summary>
    private static readonly FactDate Published = FactDate.Parse("2024-09-26");

    /// <summary>The rows of a table as language, print and what it says.</summary>
    public static IEnumerable<TheoryDataRow<string, string, string>> Rows(string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split('|');
            yield return new(cells[0].Trim(), cells[1].Trim(), cells[2].Trim());
        }
    }

    /// <summary>The context that a language cell stands for.</summary>
    public static FigureContext Context(string language) =>
        new(language.Trim('!') is { Length: > 0 } tag ? tag : null, Published, language.EndsWith('!'));

    /// <summary>What a reading says, as the tables have it: <c>-</c> where it is not read, <c>?</c> before several.</summary>
    public static string Text<T>(FigureReading<T> reading)
        where T : class, IEquatable<T> => reading switch
        {
            FigureReading<T>.Read => reading.ToString()!,
            FigureReading<T>.Ambiguous => "? " + reading,
            _ => "-",
        };
}

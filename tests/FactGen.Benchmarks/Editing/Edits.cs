using System.Globalization;
using System.Text.RegularExpressions;

namespace FactGen.Benchmarks.Editing;

/// <summary>What is typed into fact files.</summary>
internal static partial class Edits
{
    /// <summary>Another year in the first date of the file.</summary>
    public static string Year(string text, int year) => FirstDate().Replace(text, year.ToString(CultureInfo.InvariantCulture) + "-", count: 1);

    /// <summary>Another name for the first entry of the file that has one.</summary>
    public static string Name(string text, int number) => FirstName().Replace(text, "Name " + number.ToString(CultureInfo.InvariantCulture), count: 1);

    [GeneratedRegex(@"(?<=name: ).*")]
    private static partial Regex FirstName();

    [GeneratedRegex(@"(?<=_date: )\d{4}-")]
    private static partial Regex FirstDate();
}

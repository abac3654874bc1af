using System.Globalization;
using FactGen.Core.Checks;
using FactGen.Core.Findings;
using FactGen.Core.Values;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generation;

/// <summary>Reads the MSBuild properties that say how facts are judged. The generator tells what is wrong with them, the analyzers go by what is right.</summary>
internal static class CheckOptionsReader
{
    private const string AsOf = "FactGenAsOf";
    private const string ReportPossible = "FactGenReportPossible";

    /// <summary>What the project asks of checks; a property that cannot be read is as good as absent.</summary>
    public static CheckOptions Read(AnalyzerConfigOptions properties) => new(ReadAsOf(properties, out _), ReadReportPossible(properties, out _));

    /// <summary>What is wrong with the properties (FACT0018).</summary>
    public static IEnumerable<OptionFault> Faults(AnalyzerConfigOptions properties)
    {
        if (ReadAsOf(properties, out var day) is null && day is not null)
            yield return OptionFault.Wrong(AsOf, day, "a day such as 2024-09-26");
        if (!ReadReportPossible(properties, out var answer) && answer is not (null or "false"))
            yield return OptionFault.Wrong(ReportPossible, answer, "true or false");
    }

    /// <summary>A day and nothing less: a month would leave open what has passed.</summary>
    private static FactDate? ReadAsOf(AnalyzerConfigOptions properties, out string? text)
    {
        text = OptionsReader.Property(properties, AsOf);
        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? FactDate.Parse(text!) : null;
    }

    private static bool ReadReportPossible(AnalyzerConfigOptions properties, out string? text)
    {
        text = OptionsReader.Property(properties, ReportPossible)?.ToLowerInvariant();
        return text == "true";
    }
}

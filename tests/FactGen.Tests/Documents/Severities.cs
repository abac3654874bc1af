using System.Text.RegularExpressions;
using FactGen.Diagnostics;

namespace FactGen.Tests.Documents;

/// <summary>Parts of analyzer configuration in the pages: ids that there are, severities that Roslyn knows.</summary>
internal static class Severities
{
    public static void Check(string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#')))
        {
            if (line == "is_global = true") continue;
            var setting = Regex.Match(line, @"^dotnet_diagnostic\.(FACT\d{4})\.severity = (error|warning|suggestion|silent|none)$");
            Assert.True(setting.Success, line);
            Assert.NotNull(Descriptors.Of(setting.Groups[1].Value));
        }
    }
}

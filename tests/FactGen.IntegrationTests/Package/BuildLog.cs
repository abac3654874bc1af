using System.Text.RegularExpressions;

namespace FactGen.IntegrationTests.Package;

/// <summary>What a build printed, taken apart by project.</summary>
internal sealed class BuildLog(string text)
{
    /// <summary>The errors and warnings of a project, each once: file relative to the project, line, column, severity and id.</summary>
    public IReadOnlyList<string> DiagnosticsOf(string project) =>
    [
        .. Regex.Matches(text, $@"^(?<place>.*?) ?: (?<severity>error|warning) (?<id>\w+): .*\[(?<folder>.*[/\\]){Regex.Escape(project)}\.csproj(::TargetFramework=\S+)?\]\r?$", RegexOptions.Multiline)
            .Select(match => $"{match.Groups["place"].Value.Trim().Replace(match.Groups["folder"].Value, "")}: {match.Groups["severity"].Value} {match.Groups["id"].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public override string ToString() => text;
}

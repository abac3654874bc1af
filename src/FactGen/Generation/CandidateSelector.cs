using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Generation;

/// <summary>Tells which additional files are fact files (DESIGN: "Which files").</summary>
internal static class CandidateSelector
{
    private const string SourceItemGroup = "build_metadata.AdditionalFiles.SourceItemGroup";
    private const string ProjectDirectory = "build_property.ProjectDir";

    /// <summary>The same as the package gives it, with <c>#</c>, <c>;</c> and <c>%</c> escaped: the SDK's own ends where a comment would begin.</summary>
    private const string EscapedProjectDirectory = "build_property.FactGenProjectDir";
    private const string PropsImported = "build_property.FactGenPropsImported";
    private const string FactsFolder = "/facts/";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The file as a candidate, or null when its format is not ours.</summary>
    public static Candidate? Select(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        var path = file.Path.Replace('\\', '/');
        return HasFormat(path) ? new(file, LogicalPathOf(file, options), IsFactFile(file, path, options)) : null;
    }

    /// <summary>Whether the project says that the file holds facts, and its format is not ours.</summary>
    public static bool IsUnread(AdditionalText file, AnalyzerConfigOptionsProvider options) => !HasFormat(file.Path) && IsFactItem(file, options);

    /// <summary>The path of any additional file relative to the project.</summary>
    public static string LogicalPathOf(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        LogicalPath.Of(file.Path.Replace('\\', '/'), ProjectDirectoryOf(options.GlobalOptions));

    private static string? ProjectDirectoryOf(AnalyzerConfigOptions properties)
    {
        if (properties.TryGetValue(EscapedProjectDirectory, out var escaped) && escaped.Length > 0) return Uri.UnescapeDataString(escaped);
        properties.TryGetValue(ProjectDirectory, out var project);
        return project;
    }

    /// <summary>With the package's props the item says so; a bare analyzer reference goes by folder and name.</summary>
    private static bool IsFactFile(AdditionalText file, string path, AnalyzerConfigOptionsProvider options)
    {
        if (IsFactItem(file, options)) return true;
        if (options.GlobalOptions.TryGetValue(PropsImported, out var imported) && imported == "true") return false;

        return ("/" + path).Contains(FactsFolder)
            || Extensions.Any(extension => path.EndsWith(".facts" + extension, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsFactItem(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(SourceItemGroup, out var group) && group == "FactFile";

    private static bool HasFormat(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}

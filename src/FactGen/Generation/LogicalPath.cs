namespace FactGen.Generation;

/// <summary>The path by which a file is known in generated code: never absolute, so that output is the same on every machine.</summary>
internal static class LogicalPath
{
    private const string FactsFolder = "/facts/";

    /// <summary>
    /// Relative to the project's folder; for a file outside it the part from its last <c>facts</c> folder on;
    /// else its path by way of the parent folders, or just its name where the project's folder is not known.
    /// </summary>
    public static string Of(string path, string? projectDirectory)
    {
        path = WithoutDetours(path);
        var project = projectDirectory?.Replace('\\', '/').TrimEnd('/') ?? "";
        if (project.Length > 0 && path.StartsWith(project + "/", StringComparison.Ordinal)) return path.Substring(project.Length + 1);

        var facts = path.LastIndexOf(FactsFolder, StringComparison.Ordinal);
        if (facts >= 0) return path.Substring(facts + 1);
        return project.Length > 0 ? ByParents(path, project) : path.Substring(path.LastIndexOf('/') + 1);
    }

    /// <summary>MSBuild joins a relative item to the project's folder as it stands: <c>/app/../facts/a.yaml</c>.</summary>
    private static string WithoutDetours(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[steps.Count - 1] is not ("" or "..")) steps.RemoveAt(steps.Count - 1);
            else if (step != ".") steps.Add(step);
        }

        return string.Join("/", steps);
    }

    private static string ByParents(string path, string project)
    {
        string[] target = path.Split('/'), origin = project.Split('/');
        var shared = 0;
        while (shared < target.Length - 1 && shared < origin.Length && target[shared] == origin[shared]) shared++;
        return string.Join("/", Enumerable.Repeat("..", origin.Length - shared).Concat(target.Skip(shared)));
    }
}

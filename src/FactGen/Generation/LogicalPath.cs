namespace FactGen.Generation;

/// <summary>The path by which a file is known in generated code: never absolute, so that output is the same on every machine.</summary>
internal static class LogicalPath
{
    private const string FactsFolder = "/facts/";

    /// <summary>
    /// Relative to the project's folder, by way of the parent folders for a file outside it: two files never share a path.
    /// Where the host does not say where the project is, the part from the file's last <c>facts</c> folder on, or just its name.
    /// </summary>
    public static string Of(string path, string? projectDirectory)
    {
        path = WithoutDetours(path);
        var project = WithoutDetours(projectDirectory?.Replace('\\', '/').TrimEnd('/') ?? "");
        if (project.Length > 0) return Relative(path, project);

        var facts = path.LastIndexOf(FactsFolder, StringComparison.Ordinal);
        return path.Substring((facts >= 0 ? facts : path.LastIndexOf('/')) + 1);
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

    private static string Relative(string path, string project)
    {
        string[] target = path.Split('/'), origin = project.Split('/');
        var shared = 0;
        while (shared < target.Length - 1 && shared < origin.Length && target[shared] == origin[shared]) shared++;
        return string.Join("/", Enumerable.Repeat("..", origin.Length - shared).Concat(target.Skip(shared)));
    }
}

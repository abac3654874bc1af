namespace FactGen.Core.Kinds;

/// <summary>A glob of <c>from:</c>: <c>*</c> and <c>?</c> within one folder or file name, <c>**</c> for any number of folders. Ordinal; <c>/</c> separates.</summary>
public sealed class Glob
{
    private const string AnyFolders = "**";

    private readonly string[] _pattern;

    /// <summary>Takes a glob in the form that <see cref="Combine"/> gives.</summary>
    public Glob(string pattern) => _pattern = pattern.Split('/');

    /// <summary>Whether a path, in the same form, is matched as a whole.</summary>
    public bool IsMatch(string path) => MatchFolders(path.Split('/'));

    /// <summary>What is wrong with a glob as written, or null.</summary>
    public static string? Problem(string glob)
    {
        if (glob.Trim().Length == 0) return "a glob is empty; write data/*.yaml";
        if (glob.IndexOf('\\') >= 0) return $"folders are separated by /: {glob.Replace('\\', '/')}";
        if (glob[0] == '/' || (glob.Length > 1 && glob[1] == ':')) return "a glob is relative to the file it stands in: data/*.yaml, ../data/*.yaml";
        return glob[glob.Length - 1] == '/' ? $"a glob names files, not a folder: {glob}*.yaml" : null;
    }

    /// <summary>The glob as seen from where <paramref name="file"/>'s path begins, without <c>.</c>, and with <c>..</c> only at its start.</summary>
    public static string Combine(string file, string glob)
    {
        var steps = new List<string>(file.Split('/'));
        steps.RemoveAt(steps.Count - 1);
        foreach (var step in glob.Split('/'))
        {
            var hasFolder = steps.Count > 0 && steps[steps.Count - 1] is not ("..");
            if (step == ".." && hasFolder) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "")) steps.Add(step);
        }

        return string.Join("/", steps);
    }

    /// <summary>One star remembered is enough: a later <c>**</c> can take over whatever an earlier one could still match.</summary>
    private bool MatchFolders(string[] path)
    {
        var (at, pattern, star, starAt) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (pattern < _pattern.Length && _pattern[pattern] == AnyFolders)
            {
                (star, starAt) = (pattern++, at);
            }
            else if (pattern < _pattern.Length && MatchName(_pattern[pattern], path[at]))
            {
                (at, pattern) = (at + 1, pattern + 1);
            }
            else if (star >= 0)
            {
                (pattern, at) = (star + 1, ++starAt);
            }
            else
            {
                return false;
            }
        }

        while (pattern < _pattern.Length && _pattern[pattern] == AnyFolders) pattern++;
        return pattern == _pattern.Length;
    }

    private static bool MatchName(string pattern, string name)
    {
        var (at, place, star, starAt) = (0, 0, -1, 0);
        while (at < name.Length)
        {
            if (place < pattern.Length && pattern[place] == '*')
            {
                (star, starAt) = (place++, at);
            }
            else if (place < pattern.Length && (pattern[place] == '?' || pattern[place] == name[at]))
            {
                (at, place) = (at + 1, place + 1);
            }
            else if (star >= 0)
            {
                (place, at) = (star + 1, ++starAt);
            }
            else
            {
                return false;
            }
        }

        while (place < pattern.Length && pattern[place] == '*') place++;
        return place == pattern.Length;
    }
}

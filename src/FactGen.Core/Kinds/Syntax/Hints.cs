using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>The end of a message about an unknown name, from its semicolon on: what was probably meant, or else what there is.</summary>
internal static class Hints
{
    /// <summary>A list longer than this helps nobody.</summary>
    private const int MaxListed = 12;

    public static string For(string word, IEnumerable<string> known)
    {
        var all = known.ToList();
        return DidYouMean.Nearest(word, all) is { } near ? Mean(near) : List(all);
    }

    public static string Mean(string near) => $"; did you mean '{near}'?";

    private static string List(List<string> all)
    {
        if (all.Count == 0) return "; there are none";
        var listed = string.Join(", ", all.Take(MaxListed));
        return all.Count > MaxListed ? $"; it is one of {listed} and others" : $"; it is one of {listed}";
    }
}

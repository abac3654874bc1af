using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Looks up what each kind extends, and takes circles apart.</summary>
internal static class Ancestry
{
    /// <summary>Fills <see cref="KindDraft.Extends"/>, and returns the kinds with every ancestor before its heirs.</summary>
    /// <param name="drafts">The kinds in the order in which they count.</param>
    /// <param name="byName">The same by name.</param>
    /// <param name="declared">The names of all kinds, those that were left out with a fault of their own included.</param>
    public static List<KindDraft> Resolve(IReadOnlyList<KindDraft> drafts, IReadOnlyDictionary<string, KindDraft> byName, ISet<string> declared)
    {
        foreach (var draft in drafts) LookUp(draft, byName, declared);
        var ordered = new List<KindDraft>();
        var waiting = drafts.ToList();
        var names = new HashSet<string>(waiting.Select(static draft => draft.Name), StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var before = ordered.Count;
            foreach (var draft in waiting.Where(draft => !draft.Extends.Exists(names.Contains)))
            {
                ordered.Add(draft);
                names.Remove(draft.Name);
            }

            if (ordered.Count == before) BreakCircle(waiting);
            waiting.RemoveAll(draft => !names.Contains(draft.Name));
        }

        return ordered;
    }

    private static void LookUp(KindDraft draft, IReadOnlyDictionary<string, KindDraft> byName, ISet<string> declared)
    {
        foreach (var part in draft.Parts)
        {
            for (var i = 0; i < part.Kind.Extends.Count; i++)
            {
                var parent = part.Kind.Extends[i];
                var target = part.Target with { Site = part.Target.Site.Then(KindKeys.Extends).Then(i) };
                if (parent == draft.Name) target.Report(FindingIds.CircularDeclaration, $"{parent}, {parent}");
                else if (!byName.ContainsKey(parent)) ReportUnknown(parent, byName.Keys, declared, target);
                else if (!draft.Extends.Contains(parent)) draft.Extends.Add(parent);
            }
        }
    }

    private static void ReportUnknown(string parent, IEnumerable<string> kinds, ISet<string> declared, Target target)
    {
        if (!declared.Contains(parent)) target.Unknown("kind", parent, kinds);
    }

    /// <summary>Reports one circle among kinds of which each waits for another, and cuts it.</summary>
    private static void BreakCircle(List<KindDraft> waiting)
    {
        var way = new List<KindDraft>();
        var at = waiting[0];
        while (!way.Contains(at))
        {
            way.Add(at);
            at = waiting.Find(other => way[way.Count - 1].Extends.Contains(other.Name))!;
        }

        way.RemoveRange(0, way.IndexOf(at));
        var names = way.ConvertAll(static draft => draft.Name);
        for (var i = 0; i < way.Count; i++)
        {
            var circle = names.Skip(i).Concat(names.Take(i)).Concat([names[i]]);
            way[i].First.Target.Then(KindKeys.Extends).Report(FindingIds.CircularDeclaration, string.Join(", ", circle));
            way[i].Extends.RemoveAll(names.Contains);
        }
    }
}

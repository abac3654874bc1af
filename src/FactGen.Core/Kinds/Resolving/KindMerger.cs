using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Brings the declarations of each kind together, across files. The first that says a thing counts.</summary>
internal static class KindMerger
{
    /// <summary>The kinds by name, in the order of their first declarations.</summary>
    public static List<KindDraft> Merge(IEnumerable<DeclaredKinds> files, ICollection<DeclarationFault> faults)
    {
        var drafts = new List<KindDraft>();
        var byName = new Dictionary<string, KindDraft>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var kind in file.Kinds)
            {
                if (!byName.TryGetValue(kind.Name, out var draft)) drafts.Add(byName[kind.Name] = draft = new(kind.Name));
                draft.Parts.Add(new(kind, file.Path, faults));
            }
        }

        foreach (var draft in drafts) Merge(draft);
        return drafts.Where(draft => HasEntriesOrIsAbstract(draft, byName.Keys)).ToList();
    }

    private static void Merge(KindDraft draft)
    {
        draft.Merged = draft.Merged with
        {
            IsAbstract = IsAbstract(draft),
            Collection = Say(draft, KindKeys.Collection, static kind => kind.Collection),
            As = Say(draft, KindKeys.As, static kind => kind.As),
            Summary = Say(draft, KindKeys.Summary, static kind => kind.Summary),
            Foreign = Foreign(draft),
        };
        Say(draft, KindKeys.Period, static kind => kind.Period is { } period ? $"[{period.Start}, {period.End}]" : null);
        Say(draft, KindKeys.Caption, static kind => kind.Caption.Count > 0 ? $"[{string.Join(", ", kind.Caption)}]" : null);
        foreach (var part in draft.Parts)
        {
            if (part.Kind.Period is not null) draft.PeriodTarget ??= part.Target.Then(KindKeys.Period);
            if (part.Kind.Caption.Count > 0) draft.CaptionTarget ??= part.Target.Then(KindKeys.Caption);
            draft.Broken.UnionWith(part.Kind.Broken);
        }
    }

    /// <summary>The first declaration that says anything about entries decides whether there are any.</summary>
    private static bool IsAbstract(KindDraft draft)
    {
        var first = draft.Parts.Find(static part => part.Kind.Collection is not null || part.Kind.IsAbstract is not null);
        var isAbstract = first?.Kind.IsAbstract == true;
        foreach (var part in draft.Parts)
        {
            if (part.Kind.IsAbstract is { } said && said != isAbstract) Contradict(part, KindKeys.Abstract, Flag(said), first!, isAbstract ? "abstract: true" : "collection:");
            if (part.Kind.Collection is { } collection && isAbstract) Contradict(part, KindKeys.Collection, collection, first!, "abstract: true");
        }

        return isAbstract;
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static void Contradict(KindPart part, string key, string said, KindPart first, string before) =>
        part.Target.Then(key).Report(FindingIds.ConflictingDeclaration, $"{key}: {said}", $"{before} stands in {BuiltInKinds.NameOf(first.File)}");

    /// <summary>The first value said; another one said later is a fault there.</summary>
    private static string? Say(KindDraft draft, string key, Func<DeclaredKind, string?> value)
    {
        KindPart? first = null;
        foreach (var part in draft.Parts.Where(part => value(part.Kind) is not null))
        {
            first ??= part;
            var (said, before) = (value(part.Kind)!, value(first.Kind)!);
            if (said != before) Contradict(part, key, said, first, $"{key}: {before}");
        }

        return first is null ? null : value(first.Kind);
    }

    private static ForeignSource? Foreign(KindDraft draft)
    {
        var parts = draft.Parts.Where(static part => part.Kind.Foreign is not null).ToList();
        foreach (var part in parts.Skip(1))
        {
            part.Target.Then(KindKeys.From).Report(FindingIds.ConflictingDeclaration, "from:", $"from: stands in {BuiltInKinds.NameOf(parts[0].File)}; one from: takes a list of globs");
        }

        return parts.Count == 0 ? null : parts[0].Kind.Foreign;
    }

    private static bool HasEntriesOrIsAbstract(KindDraft draft, IEnumerable<string> names)
    {
        if (draft.Merged.IsAbstract)
        {
            draft.Merged = draft.Merged with { Collection = null };
            return true;
        }

        if (draft.Merged.Collection is not null) return true;
        if (draft.Parts.Exists(static part => part.Kind.IsUnplaced)) return false;
        var near = DidYouMean.Nearest(draft.Name, names.Where(name => name != draft.Name));
        var instead = near is null ? "" : $"; to add to '{near}', write that name";
        draft.First.Target.Wrong($"a new kind needs collection:, the root key of its entries, or abstract: true{instead}");
        return false;
    }
}

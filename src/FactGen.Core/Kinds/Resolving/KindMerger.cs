using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;

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
            Collection = Say(draft, KindKeys.Collection, static kind => kind.Collection, static value => value),
            As = Say(draft, KindKeys.As, static kind => kind.As, static value => value),
            Summary = Say(draft, KindKeys.Summary, static kind => kind.Summary, static value => value),
            IsAbstract = Say(draft, KindKeys.Abstract, static kind => kind.IsAbstract?.ToString(), Lower) == bool.TrueString,
            Foreign = Foreign(draft),
        };
        foreach (var part in draft.Parts)
        {
            if (part.Kind.Period is not null) draft.PeriodTarget ??= part.Target.Then(KindKeys.Period);
            if (part.Kind.Caption.Count > 0) draft.CaptionTarget ??= part.Target.Then(KindKeys.Caption);
            draft.Broken.UnionWith(part.Kind.Broken);
        }
    }

    /// <summary>The first value said; another one said later is a fault there.</summary>
    private static string? Say(KindDraft draft, string key, Func<DeclaredKind, string?> value, Func<string, string> show)
    {
        KindPart? first = null;
        foreach (var part in draft.Parts.Where(part => value(part.Kind) is not null))
        {
            first ??= part;
            var (said, before) = (value(part.Kind)!, value(first.Kind)!);
            if (said == before) continue;
            part.Target.Then(key).Report(FindingIds.ConflictingDeclaration, $"{key}: {show(said)}", $"{key}: {show(before)} stands in {BuiltInKinds.NameOf(first.File)}");
        }

        return first is null ? null : value(first.Kind);
    }

    private static string Lower(string flag) => flag.ToLowerInvariant();

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
        var target = draft.First.Target;
        if (draft.Merged is { IsAbstract: true, Collection: { } collection })
        {
            target.Then(KindKeys.Collection).Wrong($"an abstract kind has no entries of its own; leave collection: {collection} out, or abstract:");
            draft.Merged = draft.Merged with { Collection = null };
        }

        if (draft.Merged.IsAbstract || draft.Merged.Collection is not null) return true;
        var near = Naming.DidYouMean.Nearest(draft.Name, names.Where(name => name != draft.Name));
        target.Wrong($"a new kind needs collection:, the root key of its entries, or abstract: true{(near is null ? "" : $"; to add to a kind, write its name: '{near}'?")}");
        return false;
    }
}

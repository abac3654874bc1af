using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Leaves out a kind whose collection another has already: a root key can lead to one kind only.</summary>
internal static class CollectionCheck
{
    public static List<KindDraft> Filter(IEnumerable<KindDraft> drafts)
    {
        var healthy = new List<KindDraft>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var collection = draft.Merged.Collection;
            if (collection is not null && owners.TryGetValue(collection, out var owner)) Report(draft, collection, owner);
            else healthy.Add(draft);
            if (collection is not null && !owners.ContainsKey(collection)) owners.Add(collection, draft.Name);
        }

        return healthy;
    }

    private static void Report(KindDraft draft, string collection, string owner) =>
        draft.Parts.First(static part => part.Kind.Collection is not null).Target.Then(KindKeys.Collection).Report(
            FindingIds.NameTaken, collection, $"kind '{owner}' for its collection; each kind needs its own. To add fields to '{owner}', declare them under that name");
}

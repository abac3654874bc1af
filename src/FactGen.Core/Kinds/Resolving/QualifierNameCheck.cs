using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Leaves out fields that could not be told from what qualifies an entry: <c>source</c>, <c>status</c> and the like.</summary>
/// <remarks>Entries of foreign files have no qualifiers, and an abstract kind has no entries.</remarks>
internal static class QualifierNameCheck
{
    public static void Filter(KindDraft draft)
    {
        if (draft.Merged.IsAbstract || draft.Merged.Foreign is not null) return;
        foreach (var field in draft.Fields.Where(static field => KindKeys.Qualifiers.Contains(field.Field.Name)).ToList())
        {
            var target = field.IsOwn ? field.Target : draft.First.Target.Then(KindKeys.Extends);
            target.Report(FindingIds.NameTaken, field.Field.Name, "the format: in every entry it says something about the fact itself; the field needs another name");
            draft.Fields.Remove(field);
        }
    }
}

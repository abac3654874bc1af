namespace FactGen.Core.Kinds.Resolving;

/// <summary>A field that gives the kinds it refers to a list of the entries that refer.</summary>
/// <param name="Name">The list's name; several fields of one kind may share one list.</param>
/// <param name="Source">The kind whose entries it holds.</param>
/// <param name="Targets">The kinds that get it, and with them the kinds that extend those.</param>
/// <param name="Target">Where the field is declared.</param>
internal sealed record ReverseField(string Name, string Source, IReadOnlyList<string> Targets, Target Target)
{
    /// <summary>Every such field, of nested records too, in catalog order.</summary>
    public static List<ReverseField> In(IReadOnlyList<KindDraft> drafts)
    {
        var found = new List<ReverseField>();
        foreach (var draft in drafts)
        {
            var parents = drafts.Where(other => draft.Extends.Contains(other.Name)).ToList();
            foreach (var field in draft.Fields.Where(field => field.Field.DeclaredBy == draft.Name && !IsInherited(field.Field, parents)))
            {
                Collect(field.Field, draft.Name, field.Target, found);
            }
        }

        return found;
    }

    /// <summary>Whether the field only narrows one that has the list already: its entries stand in there.</summary>
    private static bool IsInherited(Field field, IEnumerable<KindDraft> parents) =>
        field.Reverse is not null && parents.Any(parent => parent.Find(field.Name)?.Field.Reverse == field.Reverse);

    private static void Collect(Field field, string source, Target target, List<ReverseField> found)
    {
        if (field.Reverse is { } name) found.Add(new(name, source, Types.References(field.Type).ToList(), target));
        if (Types.Leaf(field.Type) is not RecordType record) return;
        foreach (var inner in record.Shape.Fields) Collect(inner, source, target.Field(inner.Name), found);
    }
}

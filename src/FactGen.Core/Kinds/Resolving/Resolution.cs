namespace FactGen.Core.Kinds.Resolving;

/// <summary>Every kind that is in force, and what is wrong with the declarations beside each other. Pure, and without positions.</summary>
/// <param name="Catalog">The kinds, in the order in which they are declared.</param>
/// <param name="Faults">Each once.</param>
internal sealed record Resolution(KindCatalog Catalog, IReadOnlyList<DeclarationFault> Faults)
{
    /// <param name="files">The built-in kinds first, then the others in a fixed order.</param>
    public static Resolution Of(IReadOnlyList<DeclaredKinds> files)
    {
        var faults = new List<DeclarationFault>();
        var declared = new HashSet<string>(files.SelectMany(static file => file.Kinds).Select(static kind => kind.Name), StringComparer.Ordinal);
        var drafts = CollectionCheck.Filter(KindMerger.Merge(files, faults));
        var byName = drafts.ToDictionary(static draft => draft.Name, StringComparer.Ordinal);
        var ordered = Ancestry.Resolve(drafts, byName, declared);
        var kinship = new Kinship(ordered);
        var fields = new FieldResolver(byName, kinship, declared);
        foreach (var draft in ordered) fields.Resolve(draft);
        foreach (var draft in ordered) QualifierNameCheck.Filter(draft);
        TypeNameCheck.Check(drafts);
        MemberNameCheck.CheckKinds(drafts, kinship.Is);
        return new(new(Build(drafts, ordered, kinship)), faults.Distinct().ToList());
    }

    /// <summary>The catalog of declarations that are known to be right: unchecked, since every cold compiler would check the built-in kinds anew.</summary>
    public static KindCatalog Unchecked(DeclaredKinds file)
    {
        var drafts = KindMerger.Merge([file], []);
        var byName = drafts.ToDictionary(static draft => draft.Name, StringComparer.Ordinal);
        var declared = new HashSet<string>(byName.Keys, StringComparer.Ordinal);
        var ordered = Ancestry.Resolve(drafts, byName, declared);
        var fields = new FieldResolver(byName, new(ordered), declared);
        var built = new Dictionary<string, Kind>(StringComparer.Ordinal);
        foreach (var draft in ordered)
        {
            fields.Resolve(draft);
            built.Add(draft.Name, KindBuilder.Build(draft, built));
        }

        return new(drafts.Select(draft => built[draft.Name]).ToEquatableArray());
    }

    private static EquatableArray<Kind> Build(List<KindDraft> drafts, List<KindDraft> ordered, Kinship kinship)
    {
        var built = new Dictionary<string, Kind>(StringComparer.Ordinal);
        foreach (var draft in ordered) built.Add(draft.Name, KindBuilder.Build(draft, built));
        var graph = new KindGraph(drafts.ConvertAll(draft => built[draft.Name]), kinship);
        return drafts.Select(draft => KindBuilder.Check(draft, built[draft.Name], graph)).ToEquatableArray();
    }
}

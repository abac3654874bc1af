namespace FactGen.Core.Kinds.Resolving;

/// <summary>A kind on its way from its declarations to the catalog.</summary>
internal sealed class KindDraft(string name)
{
    public string Name => name;

    /// <summary>The declarations in the order in which they count: built in first, then by file.</summary>
    public List<KindPart> Parts { get; } = [];

    /// <summary>The first declaration; faults that no other has to answer for are reported there.</summary>
    public KindPart First => Parts[0];

    /// <summary>The kinds that it extends, as far as there are such.</summary>
    public List<string> Extends { get; } = [];

    /// <summary>What its declarations say together.</summary>
    public Kind Merged { get; set; } = new(name, new(default));

    public List<FieldDraft> Fields { get; } = [];

    public List<RuleDraft> Rules { get; } = [];

    /// <summary>Names of fields that are declared in a way that cannot be.</summary>
    public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the period was declared; null: nowhere, or by an ancestor.</summary>
    public Target? PeriodTarget { get; set; }

    /// <summary>Where the caption was declared; null: nowhere, or by an ancestor.</summary>
    public Target? CaptionTarget { get; set; }

    public FieldDraft? Find(string field) => Fields.Find(draft => draft.Field.Name == field);
}

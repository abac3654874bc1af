using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Makes the kinds of the catalog from their drafts.</summary>
internal static class KindBuilder
{
    /// <summary>The kind with its fields final; what refers to them is not checked yet.</summary>
    public static Kind Build(KindDraft draft, IReadOnlyDictionary<string, Kind> built)
    {
        var isOpen = Say(draft, static kind => kind.IsOpen) ?? false;
        var parents = draft.Extends.Select(parent => built[parent]).ToList();
        var period = draft.Parts.Select(static part => part.Kind.Period).FirstOrDefault(static period => period is not null);
        var caption = draft.Parts.Select(static part => part.Kind.Caption).FirstOrDefault(static caption => caption.Count > 0);
        return draft.Merged with
        {
            Extends = draft.Extends.ToEquatableArray(),
            Constants = Say(draft, static kind => kind.Constants) ?? parents.Any(static parent => parent.Constants),
            Expires = Say(draft, static kind => kind.Expires) ?? parents.All(static parent => parent.Expires),
            Shape = new(draft.Fields.Select(field => isOpen ? Open(field, draft) : field.Field).ToEquatableArray())
            {
                Broken = draft.Broken.OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
                IsOpen = isOpen,
                Period = period ?? parents.Select(static parent => parent.Shape.Period).FirstOrDefault(static inherited => inherited is not null),
                Caption = caption.Count > 0 ? caption : parents.Select(static parent => parent.Shape.Caption).FirstOrDefault(static inherited => inherited.Count > 0),
                Rules = draft.Rules.Select(static rule => rule.Rule).ToEquatableArray(),
            },
        };
    }

    /// <summary>The kind with everything that refers to fields checked, and left out where it cannot be.</summary>
    public static Kind Check(KindDraft draft, Kind kind, KindGraph graph)
    {
        var elsewhere = draft.First.Target with { Faults = null };
        var fields = new FieldCheck(graph, kind);
        var rules = new RuleCheck(graph, kind);
        return kind with
        {
            Shape = kind.Shape with
            {
                Fields = kind.Shape.Fields.Select((field, index) => fields.Check(field, kind.Shape, draft.Fields[index].Target)).ToEquatableArray(),
                Period = new SpanCheck(graph.Walker).Check(kind.Shape, draft.PeriodTarget ?? elsewhere),
                Caption = new CaptionCheck(graph.Walker).Check(kind.Shape, kind.Foreign is not null, draft.CaptionTarget ?? elsewhere),
                Rules = draft.Rules.Where(rule => rules.CheckRecord(rule.Rule, kind.Shape, rule.Target)).Select(static rule => rule.Rule).ToEquatableArray(),
            },
        };
    }

    /// <summary>The last declaration that says it counts: an addition may turn a built-in kind's constants off.</summary>
    private static bool? Say(KindDraft draft, Func<DeclaredKind, bool?> value) =>
        draft.Parts.Select(part => value(part.Kind)).LastOrDefault(static said => said is not null);

    /// <summary>An open kind's nested records are open too, wherever they are declared.</summary>
    private static Field Open(FieldDraft draft, KindDraft kind)
    {
        var isRead = draft.IsOwn && kind.Parts.Any(part => part.File == draft.Target.File && part.Kind.IsOpen == true);
        return isRead ? draft.Field : draft.Field with { Type = Open(draft.Field.Type) };
    }

    private static FactType Open(FactType type) => type switch
    {
        ListType list => new ListType(Open(list.Item)),
        MapType map => map with { Value = Open(map.Value) },
        RecordType record => record with { Shape = Open(record.Shape) },
        UnionType union => union with { Alternatives = union.Alternatives.Select(Open).ToEquatableArray() },
        _ => type,
    };

    private static Shape Open(Shape shape) => shape with
    {
        IsOpen = true,
        Fields = shape.Fields.Select(static field => field with { Type = Open(field.Type) }).ToEquatableArray(),
    };
}

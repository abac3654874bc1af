using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Gives each kind its fields and rules: the inherited ones, then its own, which may narrow them.</summary>
internal sealed class FieldResolver(IReadOnlyDictionary<string, KindDraft> kinds, Kinship kinship, ISet<string> declared)
{
    private readonly TypeCheck _types = new(kinds, declared);
    private readonly Narrowing _narrowing = new(kinship.Is);

    /// <param name="draft">A kind whose ancestors are resolved already.</param>
    public void Resolve(KindDraft draft)
    {
        foreach (var parent in draft.Extends) Inherit(draft, kinds[parent]);
        foreach (var part in draft.Parts)
        {
            foreach (var field in part.Kind.Fields) Add(draft, field, part);
            for (var i = 0; i < part.Kind.Rules.Count; i++)
            {
                var target = part.Target with { Site = part.Target.Site.Rule(i) };
                RuleMerger.Add(draft.Rules, new(part.Kind.Rules[i], target));
            }
        }

        draft.Broken.ExceptWith(draft.Fields.Select(static field => field.Field.Name));
    }

    private void Inherit(KindDraft heir, KindDraft parent)
    {
        foreach (var inherited in parent.Fields)
        {
            var draft = new FieldDraft(inherited.Field, inherited.Target with { Faults = null }, IsOwn: false);
            if (heir.Find(inherited.Field.Name) is { } other) InheritTwice(heir, other, draft, parent);
            else heir.Fields.Add(draft);
        }

        foreach (var rule in parent.Rules) RuleMerger.Add(heir.Rules, rule with { Target = rule.Target with { Faults = null } });

        heir.Broken.UnionWith(parent.Broken);
    }

    private void InheritTwice(KindDraft heir, FieldDraft first, FieldDraft second, KindDraft parent)
    {
        if (_narrowing.Fits(first.Field.Type, second.Field.Type))
        {
            Replace(heir, first, first with { Field = FieldMerger.Merge(second.Field, first.Field) with { DeclaredBy = first.Field.DeclaredBy } });
        }
        else if (_narrowing.Fits(second.Field.Type, first.Field.Type))
        {
            Replace(heir, first, second with { Field = FieldMerger.Merge(first.Field, second.Field) with { DeclaredBy = second.Field.DeclaredBy } });
        }
        else
        {
            heir.First.Target.Then(KindKeys.Extends).Report(
                FindingIds.ConflictingDeclaration,
                $"'{second.Field.Name}: {TypeWriter.Write(second.Field)}' of '{parent.Name}'",
                $"'{first.Field.Name}: {TypeWriter.Write(first.Field)}' in '{first.Field.DeclaredBy}', which the kind extends as well");
        }
    }

    private static void Replace(KindDraft draft, FieldDraft old, FieldDraft field) => draft.Fields[draft.Fields.IndexOf(old)] = field;

    private void Add(KindDraft draft, Field field, KindPart part)
    {
        var target = part.Target.Field(field.Name);
        var type = _types.Check(field.Type, target);
        var before = draft.Find(field.Name);
        if (type is null || (before is null && type is UnstatedType))
        {
            if (type is not null) target.Wrong($"a field needs its type: {field.Name}: text");
            draft.Broken.Add(field.Name);
            return;
        }

        var own = field with { Type = type, DeclaredBy = draft.Name };
        if (before is null) draft.Fields.Add(new(own, target, IsOwn: true));
        else Narrow(draft, before, own, target);
    }

    private void Narrow(KindDraft draft, FieldDraft before, Field own, Target target)
    {
        var isStated = own.Type is not UnstatedType;
        if (isStated && !_narrowing.Fits(own, before.Field))
        {
            var owner = before.IsOwn ? $"in {BuiltInKinds.NameOf(before.Target.File)}" : $"in '{before.Field.DeclaredBy}'";
            target.Report(
                FindingIds.ConflictingDeclaration,
                TypeWriter.Write(own),
                $"it is {TypeWriter.Write(before.Field)} {owner}, and can only be narrowed: without ?, or to a kind that extends the one referred to");
            return;
        }

        var merged = FieldMerger.Merge(before.Field, own);
        var isSame = merged.Type.Equals(before.Field.Type) && own.Reverse is null;
        var declaredBy = isSame ? before.Field.DeclaredBy : draft.Name;
        Replace(draft, before, new(merged with { DeclaredBy = declaredBy }, target, IsOwn: true));
    }
}

using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Reports C# types that would have one name: of kinds, of their collections, and of what is nested in them.</summary>
/// <remarks>Nothing is left out for it: emission gives the later of two an underscore, so that one fault does not become a hundred.</remarks>
internal sealed class TypeNameCheck
{
    /// <summary>The class of compile-time constants stands beside the collections.</summary>
    private const string Constants = "Constants";

    private readonly Dictionary<string, (FactType? Type, string Owner)> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _collections = new(StringComparer.Ordinal) { [Constants] = "the class of constants" };

    private TypeNameCheck()
    {
        foreach (var name in ValueTypes.Names) _types.Add(name, (null, "a type of FactGen's own"));
    }

    public static void Check(IReadOnlyList<KindDraft> drafts)
    {
        var check = new TypeNameCheck();
        foreach (var draft in drafts) check.CheckKind(draft);
        foreach (var draft in drafts)
        {
            foreach (var field in draft.Fields.Where(static field => field.IsOwn))
            {
                check.CheckNested(field.Field.Type, CSharpNames.Of(draft) + CSharpNames.Of(field.Field), field.Target);
            }
        }
    }

    private void CheckKind(KindDraft draft)
    {
        var target = draft.First.Target;
        if (CSharpNames.Of(draft) is { } name) Take(name, null, draft.Merged.As is null ? target : target.Then(KindKeys.As), $"kind '{draft.Name}'");
        else target.Wrong("the kind's name gives no C# name; as: gives one");
        if (draft.Merged.Collection is not { } collection) return;
        var place = draft.Parts.First(static part => part.Kind.Collection is not null).Target.Then(KindKeys.Collection);
        if (Identifiers.Of(collection) is not { } type) place.Wrong($"'{collection}' gives no C# name; a collection needs letters");
        else if (_collections.TryGetValue(type, out var owner)) place.Report(FindingIds.NameTaken, type, $"{owner} in C#; the collection needs another name");
        else _collections.Add(type, $"collection '{collection}'");
    }

    private void CheckNested(FactType type, string name, Target target)
    {
        switch (type)
        {
            case ListType list: CheckNested(list.Item, name, target); break;
            case MapType map: CheckNested(map.Value, name, target); break;
            case EnumType words:
                Take(words.As ?? name, words.As is null ? null : type, target, target.Subject);
                EnumWordCheck.Check(words, target);
                break;
            case RecordType record:
                CheckRecord(record, name, target);
                break;
            case UnionType union:
                if (union.As is not null) Take(union.As, type, target.Then(KindKeys.As), target.Subject);
                foreach (var alternative in union.Alternatives.Where(static alternative => alternative is not ReferenceType)) CheckNested(alternative, name + "Alternative", target);
                break;
        }
    }

    private void CheckRecord(RecordType record, string name, Target target)
    {
        var own = record.As ?? name;
        Take(own, record.As is null ? null : record, record.As is null ? target : target.Then(KindKeys.As), target.Subject);
        MemberNameCheck.CheckRecord(record.Shape, own, target);
        foreach (var field in record.Shape.Fields) CheckNested(field.Type, own + CSharpNames.Of(field), target.Field(field.Name));
    }

    /// <summary>Two nested types of one <c>as:</c> are one type, if they are equal.</summary>
    private void Take(string name, FactType? type, Target target, string owner)
    {
        if (!_types.TryGetValue(name, out var taken)) _types.Add(name, (type, owner));
        else if (type is null || !type.Equals(taken.Type)) target.Report(FindingIds.NameTaken, name, $"{taken.Owner} in C#; as: gives another");
    }
}

using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Reports members of a record that would have one C# name, or one that every record has already.</summary>
internal sealed class MemberNameCheck
{
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);
    private readonly string? _record;
    private readonly bool _isNested;

    private MemberNameCheck(string? record, bool isNested) => (_record, _isNested) = (record, isNested);

    /// <summary>The fields of every kind, and the reverse lists that other kinds give it.</summary>
    public static void CheckKinds(IReadOnlyList<KindDraft> drafts, Func<string, string, bool> isKind)
    {
        var lists = ReverseField.In(drafts);
        foreach (var draft in drafts)
        {
            var check = new MemberNameCheck(CSharpNames.Of(draft), isNested: false);
            var own = lists.Where(list => list.Targets.Any(target => isKind(draft.Name, target))).ToList();

            // What is built in stays; what is added beside it has to give way.
            foreach (var builtIn in new[] { true, false })
            {
                foreach (var field in draft.Fields.Where(field => BuiltInKinds.IsBuiltIn(field.Target.File) == builtIn)) check.Take(draft, field);
                foreach (var list in own.Where(list => BuiltInKinds.IsBuiltIn(list.Target.File) == builtIn)) check.Take(draft, list);
            }
        }
    }

    /// <summary>The fields of a nested record.</summary>
    public static void CheckRecord(Shape shape, string record, Target target)
    {
        var check = new MemberNameCheck(record, isNested: true);
        foreach (var field in shape.Fields) check.Take(field, target.Field(field.Name), $"field '{field.Name}'");
    }

    private void Take(KindDraft draft, FieldDraft field)
    {
        var target = field.IsOwn ? field.Target : draft.First.Target.Then(KindKeys.Extends);
        Take(field.Field, target, $"field '{field.Field.Name}'");
    }

    private void Take(Field field, Target target, string owner)
    {
        if (CSharpNames.Of(field) is { } name) Take(name, "as: gives another", field.As is null ? target : target.Then(KindKeys.As), owner);
        else target.Wrong("the field's name gives no C# name; as: gives one");
    }

    private void Take(KindDraft draft, ReverseField list)
    {
        var target = list.Target.Then(KindKeys.Reverse);
        if (Identifiers.Of(list.Name) is not { } name) target.Wrong($"reverse: '{list.Name}' gives no C# name");
        else Take(name, "reverse: takes another name", target, $"the list of '{list.Source}' entries that '{draft.Name}' has by reverse: {list.Name}");
    }

    private void Take(string name, string remedy, Target target, string owner)
    {
        if (ReservedNames.IsTakenByField(name, _isNested)) target.Report(FindingIds.NameTaken, name, $"a member that every record has in C#; {remedy}");
        else if (name == _record) target.Report(FindingIds.NameTaken, name, $"the record itself in C#; {remedy}");
        else if (!_taken.TryGetValue(name, out var other)) _taken.Add(name, owner);
        else if (other != owner) target.Report(FindingIds.NameTaken, name, $"{other} in C#; {remedy}");
    }
}

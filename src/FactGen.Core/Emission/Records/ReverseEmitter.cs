using System.Globalization;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the class that finds a kind's entries by the keys they refer to: one pass over them a relation, on first use.</summary>
/// <remarks>It reads keys; where it must follow one, to a default, a dangling reference does no harm.</remarks>
internal sealed class ReverseEmitter(CodeWriter writer, EmissionModel model, Kind source)
{
    private readonly string _item = model.Reference(source);
    private int _variables;

    private string Index => $"global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<{_item}>>";

    public void Emit()
    {
        var lists = model.Reverse.From(source).ToArray();
        if (lists.Length == 0) return;
        writer.Doc("summary", $"Finds {source.Collection ?? source.Name} by the keys that they refer to.");
        writer.Line(GeneratedAttributes.Hidden);
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"internal static class {model.Names[source.Name].Reverse}");
        foreach (var list in lists) Relation(list);
        Add();
        Select();
        writer.Close();
    }

    private void Relation(ReverseList list)
    {
        writer.Line($"private static {Index}? __index_{list.Method};");
        writer.Separate();
        writer.Line($"internal static {model.SetOf(source)} {list.Method}(string key) => "
            + $"Select(__index_{list.Method} ?? {model.Options.Value("FactSlot")}.Fill(ref __index_{list.Method}, Index_{list.Method}()), key);");
        writer.Separate();
        writer.Open($"private static {Index} Index_{list.Method}()");
        _variables = 0;
        writer.Line($"var index = new {Index}(global::System.StringComparer.Ordinal);");
        foreach (var kind in model.Catalog.Concrete(source.Name)) Pass(kind, list);
        writer.Line("return index;");
        writer.Close();
    }

    private void Pass(Kind kind, ReverseList list)
    {
        writer.Open($"foreach (var fact in {model.Collection(kind)}.All)");
        foreach (var field in list.Fields)
        {
            // A kind that narrows the field may give it another list; its entries stand in that one then.
            if (model.Of(kind).Find(field.Trail[0].Field.Name) is { } own && own.Field.Reverse == field.Trail[0].Field.Reverse) Walk(field, own, 0, "fact");
        }

        writer.Close();
    }

    private void Walk(ReverseField field, Member member, int step, string record)
    {
        var isLeaf = step == field.Trail.Count - 1;
        Each(member.Type, isLeaf ? Keys(member, record) : $"{record}.{member.Property}", value =>
        {
            if (isLeaf) writer.Line($"Add(index, {value}, fact);");
            else Walk(field, field.Trail[step + 1], step + 1, value);
        });
    }

    /// <summary>The keys that a member was given; one with a default path belongs to the list of what the path leads to as well.</summary>
    private string Keys(Member member, string record)
    {
        var given = $"{record}.{member.Given}";
        return member.Field.Default is null || member.Type.IsCollection()
            ? given
            : $"({given} ?? {model.Options.Value("FactSlot")}.KeyOf({record}, static fact => fact.{member.Property}))";
    }

    /// <summary>Writes loops down to the single values of a type. Each variable has a name of its own: one that an if declares is seen behind it too.</summary>
    private void Each(FactType type, string expression, Action<string> inner)
    {
        var variable = "item" + _variables++.ToString(CultureInfo.InvariantCulture);
        switch (type)
        {
            case ListType list: Loop(list.Item, $"foreach (var {variable} in {expression})", variable, inner); break;
            case MapType map: Loop(map.Value, $"foreach (var {variable} in {expression}.Values)", variable, inner); break;
            default:
                writer.Open($"if ({expression} is {{ }} {variable})");
                inner(variable);
                writer.Close();
                break;
        }
    }

    private void Loop(FactType item, string head, string variable, Action<string> inner)
    {
        writer.Open(head);
        Each(item, variable, inner);
        writer.Close();
    }

    private void Add()
    {
        writer.Open($"private static void Add({Index} index, string key, {_item} fact)");
        writer.Line($"if (!index.TryGetValue(key, out var facts)) index.Add(key, facts = new global::System.Collections.Generic.List<{_item}>());");
        writer.Line("if (facts.Count == 0 || !object.ReferenceEquals(facts[facts.Count - 1], fact)) facts.Add(fact);");
        writer.Close();
    }

    private void Select()
    {
        writer.Open($"private static {model.SetOf(source)} Select({Index} index, string key)");
        writer.Line($"var facts = index.TryGetValue(key, out var found) ? found : new global::System.Collections.Generic.List<{_item}>();");
        writer.Line($"return new {model.SetOf(source)}({Literals.Of(model.Resolution.Collections(new ReferenceType(source.Name)))}, facts.ConvertAll(static fact => fact.Key).ToArray(), place => facts[place]);");
        writer.Close();
    }
}

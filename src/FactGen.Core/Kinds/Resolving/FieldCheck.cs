using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Checks what stands beside a field's type, and takes off it what cannot be.</summary>
/// <param name="graph">Every kind.</param>
/// <param name="kind">The kind to which the field belongs.</param>
internal sealed class FieldCheck(KindGraph graph, Kind kind)
{
    private readonly Narrowing _narrowing = new(graph.Is);
    private readonly RuleCheck _rules = new(graph, kind);

    /// <param name="field">The field.</param>
    /// <param name="owner">The record around it, at which its paths begin.</param>
    /// <param name="target">Where it is declared.</param>
    public Field Check(Field field, Shape owner, Target target)
    {
        var type = CheckNested(field.Type, target);
        var isForeign = kind.Foreign is not null || kind.IsAbstract;
        return field with
        {
            Type = type.Equals(field.Type) ? field.Type : type,
            Path = Foreign(field.Path, isForeign, KindKeys.Path, target),
            Match = ForTexts(Foreign(field.Match, isForeign, KindKeys.Match, target), KindKeys.Match, type, target),
            Missing = Foreign(field.Missing.Count > 0 ? "" : null, isForeign, KindKeys.Missing, target) is null ? default : field.Missing,
            Offset = Offset(field, target.Then(KindKeys.Offset)),
            LocalCurrency = LocalCurrency(field, target.Then(KindKeys.LocalCurrency)),
            Default = Default(field, owner, target.Then(KindKeys.Default)),
            Reverse = Reverse(field, target.Then(KindKeys.Reverse)),
            Rules = field.Rules.Where(rule => _rules.CheckField(rule, field, owner, target)).ToEquatableArray(),
        };
    }

    /// <summary>The shape of a nested record, with its fields, period, caption and rules checked.</summary>
    public Shape CheckShape(Shape shape, Target target)
    {
        var fields = shape.Fields.Select(field => Check(field, shape, target.Field(field.Name))).ToEquatableArray();
        var rules = shape.Rules.Where((rule, index) => _rules.CheckRecord(rule, shape, target with { Site = target.Site.Rule(index) }));
        return shape with
        {
            Fields = fields,
            Period = new SpanCheck(graph.Walker).Check(shape, target.Then(KindKeys.Period)),
            Caption = new CaptionCheck(graph.Walker).Check(shape, kind.Foreign is not null, target.Then(KindKeys.Caption)),
            Rules = rules.ToEquatableArray(),
        };
    }

    private FactType CheckNested(FactType type, Target target) => type switch
    {
        ListType list => new ListType(CheckNested(list.Item, target)),
        MapType map => map with { Value = CheckNested(map.Value, target) },
        RecordType record => record with { Shape = CheckShape(record.Shape, target) },
        UnionType union => union with { Alternatives = union.Alternatives.Select(alternative => CheckNested(alternative, target)).ToEquatableArray() },
        _ => type,
    };

    private static T? Foreign<T>(T? value, bool isForeign, string key, Target target)
        where T : class
    {
        if (value is null || isForeign) return value;
        target.Then(key).Report(FindingIds.ForeignOnly, key);
        return null;
    }

    private static string? ForTexts(string? match, string key, FactType type, Target target)
    {
        if (match is null || Types.Family(Types.Leaf(type)) != ValueFamily.Record) return match;
        target.Then(key).Wrong($"{key}: reads a text; the field is {TypeWriter.Write(type)}");
        return null;
    }

    private static string? Offset(Field field, Target target)
    {
        var hasInstant = Types.Alternatives(Types.Leaf(field.Type)).Any(static type => type is ScalarType { Scalar: ScalarKind.Instant });
        if (field.Offset is null || hasInstant) return field.Offset;
        target.Wrong($"offset: is for instants; the field is {TypeWriter.Write(field.Type)}");
        return null;
    }

    private static bool? LocalCurrency(Field field, Target target)
    {
        var hasMoney = Types.Alternatives(Types.Leaf(field.Type)).Any(static type => type is ScalarType { Scalar: ScalarKind.Money });
        if (field.LocalCurrency is null || hasMoney) return field.LocalCurrency;
        target.Wrong($"local_currency: is for money; the field is {TypeWriter.Write(field.Type)}");
        return null;
    }

    private static string? Reverse(Field field, Target target)
    {
        if (field.Reverse is null || Types.References(field.Type).Any()) return field.Reverse;
        target.Wrong($"reverse: is for references to a kind; the field is {TypeWriter.Write(field.Type)}");
        return null;
    }

    private FieldPath? Default(Field field, Shape owner, Target target)
    {
        if (field.Default is not { } path) return null;
        var end = graph.Walker.Walk(owner, path);
        if (end.Fault is { } fault) PathFaults.Report(fault, path, target);
        else if (end.Declared is null) return null;
        else if (field.Type is ListType or MapType) target.Wrong("default: is for single values; an absent list is empty");
        else if (end.Repeats) target.Wrong($"'{path}' leads to several values; a default is one");
        else if (!_narrowing.Fits(end.Declared, field.Type)) target.Wrong($"'{path}' is {TypeWriter.Write(end.Declared)}, and the field is {TypeWriter.Write(field.Type)}");
        else if (IsTypeOfItsOwn(field.Type) && path.Steps[path.Steps.Count - 1] != field.Name) target.Wrong($"'{path}' and the field are two types in C#; the same as: at both makes them one");
        else if (Circle(field, owner) is { } circle) target.Report(FindingIds.CircularDeclaration, circle);
        else return path;
        return null;
    }

    /// <summary>Whether C# has a type for the field alone, to which no value of another field converts.</summary>
    private static bool IsTypeOfItsOwn(FactType type) =>
        type is RecordType { As: null } || (type is UnionType { As: null } union && !union.Alternatives.All(static alternative => alternative is ReferenceType));

    /// <summary>The fields of one record whose defaults lead to each other, or null. (A way over references ends at run time.)</summary>
    private static string? Circle(Field field, Shape owner)
    {
        var names = new List<string> { field.Name };
        var at = field;
        while (at?.Default is { Steps.Count: 1 } path)
        {
            names.Add(path.Steps[0]);
            if (path.Steps[0] == field.Name) return string.Join(", ", names);
            if (names.IndexOf(path.Steps[0]) < names.Count - 1) return null;
            at = owner.Find(path.Steps[0]);
        }

        return null;
    }
}

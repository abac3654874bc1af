using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Rules;

/// <summary>One argument of a rule under check, and what there is around it.</summary>
/// <param name="Target">Takes the faults.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Kinds">What kinds there are.</param>
/// <param name="Kind">The kind whose records the rule is about.</param>
/// <param name="Shape">The shape at which paths begin: of the kind, or of the nested record.</param>
/// <param name="Declared">The type of the field that the rule limits; null for a rule of a whole record.</param>
internal sealed record OperandCheck(Target Target, string Rule, KindGraph Kinds, string Kind, Shape Shape, FactType? Declared)
{
    /// <summary>The type of one value of the limited field.</summary>
    public FactType? Leaf => Declared is null ? null : Types.Leaf(Declared);

    /// <summary>A part of this argument.</summary>
    public OperandCheck At(string name) => this with { Target = Target.Then(name) };

    /// <summary>The name of a part of this argument.</summary>
    public OperandCheck AtName(string name) => this with { Target = Target.Then(name, Site.Name) };

    /// <summary>An item of this argument.</summary>
    public OperandCheck At(int index) => this with { Target = Target with { Site = Target.Site.Then(index) } };

    /// <summary>Reports what is wrong; false, so that a check can end with it.</summary>
    public bool Fail(string problem)
    {
        Target.Report(FindingIds.WrongRule, problem);
        return false;
    }

    /// <summary>Reports a rule that is for another sort of field.</summary>
    public bool FailFor(string wanted, FactType declared) => Fail($"is for {wanted}; the field is {TypeWriter.Write(declared)}");

    /// <summary>Reports a text that is no value of the limited field.</summary>
    public bool FailValue(string text, FactType type)
    {
        var hint = type is ScalarType { Scalar: ScalarKind.Money } && !text.Contains(' ') ? $"; a sum has its currency: {text} USD" : "";
        return Fail($"'{text}' is not of the field's type, {TypeWriter.Write(type)}{hint}");
    }

    /// <summary>Reports a name that there is not.</summary>
    public bool FailUnknown(string sort, string word, IEnumerable<string> known, TextSpan? within = null)
    {
        Target.Unknown(sort, word, known, within);
        return false;
    }

    /// <summary>Where a path leads; null, and reported, when it leads nowhere.</summary>
    public PathEnd? Walk(RuleOperand operand)
    {
        if (operand.HasParts || operand.IsNone || operand.Items.Any(static step => string.IsNullOrEmpty(step.Text)))
        {
            Fail("a path is expected: a field, or post.seats through a reference");
            return null;
        }

        var path = operand.AsPath();
        for (var i = 0; i < path.Steps.Count; i++)
        {
            if (PathParser.Problem(path.Steps, i, PathUse.Fields) is not { } problem) continue;
            Fail(problem);
            return null;
        }

        var end = Kinds.Walker.Walk(Shape, path);
        return end.Fault is { } fault && !Report(fault, operand, path) ? null : end;
    }

    private bool Report(PathFault fault, RuleOperand operand, FieldPath path)
    {
        var word = path.Steps[fault.Step];
        var isText = operand.Text is not null;
        var at = isText ? this : At(fault.Step);
        TextSpan? within = isText ? new(path.Steps.Take(fault.Step).Sum(static step => step.Length + 1), word.Length) : null;
        if (fault.Problem is null) return at.FailUnknown("field", word, fault.Known, within);
        at.Target.Report(FindingIds.WrongRule, within, fault.Problem);
        return false;
    }
}

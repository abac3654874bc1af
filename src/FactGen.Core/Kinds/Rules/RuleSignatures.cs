using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Kinds.Rules.Forms;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Rules;

/// <summary>Every rule of the kind language (SHACL Core and the Wikidata constraints, by their standard names).</summary>
public static class RuleSignatures
{
    private static readonly CountForm Items = new(ofItems: true);
    private static readonly CountForm Letters = new(ofItems: false);
    private static readonly BoundForm Bound = new();
    private static readonly FlagForm Flag = new();
    private static readonly ConditionsForm Condition = new(atLeast: 1);
    private static readonly ConditionsForm Conditions = new(atLeast: 2);
    private static readonly PathsForm Path = new(atLeast: 1);
    private static readonly PathForm AnyPath = new();

    /// <summary>The parts with which a rule names a span in place of the declared period, and says what an absent end means.</summary>
    private static readonly RulePart[] Span =
    [
        new("from", PathForm.ToTime), new("until", PathForm.ToTime), new("until_absent", new WordForm("ongoing")),
    ];

    /// <summary>In the order of the reference.</summary>
    public static IReadOnlyList<RuleSignature> All { get; } =
    [
        OfField("min_count", Items), OfField("max_count", Items),
        OfField("min", Bound), OfField("max", Bound), OfField("exclusive_min", Bound), OfField("exclusive_max", Bound),
        OfField("min_length", Letters), OfField("max_length", Letters), OfField("pattern", new PatternForm()),
        OfField("one_of", new TextsForm()), OfField("none_of", new TextsForm()),
        new("unique") { OnField = Flag, OnRecord = Path, IsSetRule = true },
        new("distinguishable") { OnField = new TextFlagForm(Flag), IsSetRule = true },
        Comparison("less_than"), Comparison("less_than_or_equals"), Comparison("equals"), Comparison("disjoint"), Comparison("subset_of"),
        new("difference_within") { OnRecord = Difference },
        new("no_overlap") { OnRecord = new PartsForm([new("per", Path), .. Span], RequireSpan), IsSetRule = true },
        new("capacity")
        {
            OnRecord = new PartsForm([new("per", Path, IsRequired: true), new("seats", new SeatsForm(), IsRequired: true), .. Span], RequireSpan),
            IsSetRule = true,
        },
        new("within")
        {
            OnRecord = new PartsForm([new("of", PathForm.ToPeriod, IsRequired: true), new("point", PathForm.ToTime), .. Span], RequirePointOrSpan),
        },
        new("ended_by")
        {
            OnRecord = new EndedByForm(new PartsForm([Required("kind"), Required("at"), Required("where"), new("if", new AnyForm()), .. Span], RequireSpan)),
            IsSetRule = true,
        },
        new("requires") { OnField = Condition, OnRecord = new IfThenForm() },
        new("conflicts_with") { OnField = Condition, OnRecord = new IfThenForm(list: Conditions) },
        new("symmetric") { OnField = new LinkForm(Flag), OnRecord = new LinkPathsForm(), IsSetRule = true },
        new("acyclic") { OnField = new LinkForm(Flag), OnRecord = new LinkPathsForm(), IsSetRule = true },
        new("sum")
        {
            OnRecord = new PartsForm([new("of", PathForm.ToSummand, IsRequired: true), new("equals", PathForm.ToSummand, IsRequired: true)], RequireSameFamily),
        },
        new("citation_needed") { OnField = Flag, OnRecord = new FlagOrPathsForm() },
        OfField("languages", new LanguagesForm()),
        new("or") { OnRecord = Conditions }, new("xone") { OnRecord = Conditions }, new("not") { OnRecord = Condition },
    ];

    /// <summary>The rule of that name, or null.</summary>
    public static RuleSignature? Find(string name) => All.FirstOrDefault(rule => rule.Name == name);

    private static PartsForm Difference => new(
        [new("from", AnyPath, IsRequired: true), new("until", AnyPath, IsRequired: true), new("min", new AnyForm()), new("max", new AnyForm())],
        RequireDifference);

    private static RulePart Required(string name) => new(name, new AnyForm(), IsRequired: true);

    private static RuleSignature OfField(string name, OperandForm form) => new(name) { OnField = form, OnRecord = new OfForm(form) };

    private static RuleSignature Comparison(string name) =>
        new(name) { OnField = PathForm.ToSameFamily, OnRecord = new PathsForm(atLeast: 2, comparable: true) };

    private static string? RequireSpan(RuleOperand operand, OperandCheck check)
    {
        var (from, until) = (operand.Part("from") is not null, operand.Part("until") is not null);
        if (from != until) return "takes from: and until: together";
        return from || check.Shape.Period is not null ? null : "needs a span: declare period: [start, end], or name from: and until:";
    }

    private static string? RequirePointOrSpan(RuleOperand operand, OperandCheck check)
    {
        if (operand.Part("point") is null) return RequireSpan(operand, check);
        return operand.Part("from") is null && operand.Part("until") is null ? null : "takes point:, or from: and until:, not both";
    }

    private static string? RequireSameFamily(RuleOperand operand, OperandCheck check) =>
        FamilyOf(operand, "of", check) == FamilyOf(operand, "equals", check)
            ? null
            : $"adds up and compares values of one type; {Described(operand, "of", check)}, {Described(operand, "equals", check)}";

    private static string? RequireDifference(RuleOperand operand, OperandCheck check)
    {
        var family = FamilyOf(operand, "from", check);
        if (family != FamilyOf(operand, "until", check) || family is not (ValueFamily.Time or ValueFamily.Number))
        {
            return "measures between two dates, or two numbers";
        }

        var (min, max) = (operand.Part("min"), operand.Part("max"));
        if (min is null && max is null) return "needs min: or max:";
        var type = new ScalarType(family == ValueFamily.Time ? ScalarKind.Duration : ScalarKind.Decimal);
        var isRight = new[] { min, max }.All(limit => limit is null || (limit.Text is { } text && BoundForm.Reads(type, text)));
        return isRight ? null : family == ValueFamily.Time
            ? "min: and max: are durations: P0Y, P125Y"
            : "min: and max: are numbers";
    }

    private static ValueFamily FamilyOf(RuleOperand operand, string part, OperandCheck check) => Types.Family(LeafOf(operand, part, check));

    private static string Described(RuleOperand operand, string part, OperandCheck check) =>
        $"'{operand.Part(part)!.AsPath()}' is {TypeWriter.Write(LeafOf(operand, part, check))}";

    private static FactType LeafOf(RuleOperand operand, string part, OperandCheck check) => check.Walk(operand.Part(part)!)!.Leaf!;
}

namespace FactGen.Core.Kinds;

/// <summary>A rule as declared, position-free: evaluated by the file of that name in Checks.</summary>
/// <param name="Name">The rule's standard name, snake_case: <c>no_overlap</c>.</param>
/// <param name="Operand">Its argument as a small tree of texts.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c>, <c>info</c>, or null for the rule's own.</param>
/// <param name="Message">The author's own words, or null.</param>
/// <param name="Exceptions">Key and reason of each exception to the constraint.</param>
public sealed record RuleDeclaration(
    string Name,
    RuleOperand Operand,
    string? Severity = null,
    string? Message = null,
    EquatableArray<RuleException> Exceptions = default);

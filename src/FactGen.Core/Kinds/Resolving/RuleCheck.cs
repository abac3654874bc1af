using FactGen.Core.Kinds.Rules;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Checks that a rule's argument has the shape of its signature, and that the fields that it names are there.</summary>
internal sealed class RuleCheck(KindGraph graph, Kind kind)
{
    /// <summary>A rule in a field's mapping.</summary>
    public bool CheckField(RuleDeclaration rule, Field field, Shape owner, Target target) =>
        RuleSignatures.Find(rule.Name)?.OnField is { } form
        && form.Check(rule.Operand, new(Of(rule, target), rule.Name, graph, kind.Name, owner, field.Type));

    /// <summary>A rule under <c>rules:</c>.</summary>
    public bool CheckRecord(RuleDeclaration rule, Shape shape, Target target) =>
        RuleSignatures.Find(rule.Name)?.OnRecord is { } form
        && form.Check(rule.Operand, new(Of(rule, target), rule.Name, graph, kind.Name, shape, null));

    private static Target Of(RuleDeclaration rule, Target target) =>
        target with { Site = target.Site.Then(rule.Name), Subject = $"rule '{rule.Name}' of {target.Subject}" };
}

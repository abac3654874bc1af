using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>The rules of each shape, their arguments read once.</summary>
internal sealed class RuleBook(CheckContext context)
{
    private readonly Dictionary<RecordShape, List<RuleCase>> _cases = [];

    /// <summary>The rules of a shape: of its fields first, then its own; set rules by rank.</summary>
    public List<RuleCase> Of(RecordShape shape)
    {
        if (_cases.TryGetValue(shape, out var cases)) return cases;
        cases =
        [
            .. shape.Shape.Fields.SelectMany(field => field.Rules.Select(rule => Read(new(context, shape, rule, FieldOperand.Of(field, rule)) { IsOnField = true }))),
            .. shape.Shape.Rules.Select(rule => Read(new(context, shape, rule, rule.Operand))),
        ];
        _cases.Add(shape, cases = [.. cases.OrderBy(static item => item.Set?.Rank ?? 0)]);
        return cases;
    }

    private RuleCase Read(RuleScope scope)
    {
        foreach (var exception in scope.Rule.Exceptions)
        {
            var id = (scope.Rule.Name, exception.Key, exception.Reason);
            if (!context.Exceptions.ContainsKey(id)) context.Exceptions.Add(id, false);
        }

        return new(scope.Rule, scope.Operand, SharedPrefix.Create(scope), RuleFactory.Set(scope.Rule.Name, scope));
    }
}

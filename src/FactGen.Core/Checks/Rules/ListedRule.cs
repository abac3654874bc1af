using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>A rule that compares values with a list.</summary>
internal abstract class ListedRule : ValueRule
{
    private readonly List<BoundValue> _listed;

    /// <summary>Reads the list as values of the field.</summary>
    protected ListedRule(RuleScope scope)
        : base(scope) => _listed = Leaf is { } leaf ? [.. Argument.AsItems().SelectMany(item => OperandValue.Read(item.Text!, leaf))] : [];

    /// <summary>Whether a value is one of the list; null where it may be.</summary>
    protected bool? IsListed(Found value)
    {
        bool? answer = false;
        foreach (var listed in _listed)
        {
            var isEqual = ValueOrder.AreEqual(value.Value, listed);
            if (isEqual == true) return true;
            if (isEqual is null) answer = null;
        }

        return answer;
    }
}

using System.Globalization;
using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Values;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>A value of the field's own type, to compare with.</summary>
internal sealed class BoundForm : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (check.Leaf is not { } leaf) return true;
        var comparable = Types.Alternatives(leaf).Where(IsOrdered).ToList();
        if (comparable.Count == 0)
        {
            var instead = Types.Family(leaf) == ValueFamily.Text ? "; min_length and max_length count letters" : "";
            return check.Fail($"is for numbers, dates, durations and money, not for {TypeWriter.Write(leaf)}{instead}");
        }

        if (operand.Text is not { } text) return check.Fail($"takes a value of the field's type, {TypeWriter.Write(leaf)}");
        return comparable.Any(type => Reads(type, text)) || check.FailValue(text, leaf);
    }

    /// <summary>Whether the text is a value of the scalar type.</summary>
    public static bool Reads(FactType type, string text) => (type as ScalarType)?.Scalar switch
    {
        ScalarKind.Integer => long.TryParse(Ungrouped(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ScalarKind.Decimal => decimal.TryParse(Ungrouped(text), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        ScalarKind.Date => FactDate.TryParse(text, out _),
        ScalarKind.Instant => FactDate.TryParse(text, out _) || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
        ScalarKind.Duration => Duration.TryParse(text, out _),
        ScalarKind.Money => Money.TryParse(text, out _),
        ScalarKind.Boolean => text is "true" or "false",
        _ => true,
    };

    /// <summary>Digits may be grouped by <c>_</c>, as in facts.</summary>
    private static string Ungrouped(string number) => number.Replace("_", "");

    private static bool IsOrdered(FactType type) =>
        Types.Family(type) is ValueFamily.Number or ValueFamily.Time or ValueFamily.Duration or ValueFamily.Money;
}

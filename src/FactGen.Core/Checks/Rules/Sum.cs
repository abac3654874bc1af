using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>sum: { of: parts.money, equals: total }</c>: the parts add up. Nothing is said where there is no part, or no total.</summary>
internal sealed class Sum(RuleScope scope) : RecordRule
{
    private readonly FieldPath _of = scope.Path("of")!;
    private readonly FieldPath _equals = scope.Path("equals")!;

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var parts = scope.Paths.Read(subject.From, _of);
        if (parts.Length == 0 || scope.Paths.First(subject.From, _equals) is not { } total) yield break;
        if (OtherCurrency(parts, total) is { } other)
        {
            yield return Currencies(other, total, subject);
            yield break;
        }

        if (ValueSum.Of([.. parts.Select(static part => part.Value)]) is not { } sum) yield break;
        var isEqual = AreEqual(sum, total.Value);
        if (isEqual == true) yield break;
        var text = DisplayText.Of(sum) ?? "";
        yield return new(FindingIds.SumDiffers, subject.SpotOf(total, parts[0]), subject.Record.Label, _of.ToString(), text, _equals.ToString(), total.Text)
        {
            Others = [.. parts.Take(8).Select(static part => part.Spot)],
            Records = [subject.Record],
            Possibly = isEqual is null ? $"{_of} adding up to {text}, and {total.NameAndText}" : null,
        };
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) =>
        scope.Paths.First(subject.From, _of) is not null && scope.Paths.First(subject.From, _equals) is not null;

    /// <summary>A sum with a bound, or of months and days, may be the other.</summary>
    private static bool? AreEqual(BoundValue sum, BoundValue total)
    {
        if (ValueKey.Of(sum) == ValueKey.Of(total)) return true;
        return ValueOrder.IsLess(sum, total) == true || ValueOrder.IsLess(total, sum) == true ? false : null;
    }

    private static Found? OtherCurrency(IReadOnlyList<Found> parts, Found total) =>
        total.Value is MoneyValue { Money.Currency: var currency }
            ? parts.FirstOrDefault(part => part.Value is MoneyValue money && money.Money.Currency != currency)
            : null;

    private Violation Currencies(Found part, Found total, Subject subject)
    {
        var spot = subject.SpotOf(part, total);
        return new(FindingIds.CurrenciesInSum, spot, subject.Record.Label, _of.ToString(), part.Text, _equals.ToString(), total.Text)
        {
            Others = [spot == total.Spot ? part.Spot : total.Spot],
            Records = [subject.Record],
        };
    }
}

using FactGen.Core.Findings;
using FactGen.Core.Reading;
using FactGen.Core.Values;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads <c>{ amount: 450000000, currency: USD, bound: at_least }</c>.</summary>
internal sealed class MoneyMapping(FactNode mapping, BindingScope scope)
{
    private const string Amount = "amount";
    private const string Currency = "currency";
    private const string Bound = "bound";
    private const string Owner = "a sum of money";

    private static readonly string[] Names = [Amount, Currency, Bound];

    private static readonly Dictionary<string, MoneyBound> Bounds = new(StringComparer.Ordinal)
    {
        ["exact"] = MoneyBound.Exact,
        ["about"] = MoneyBound.About,
        ["at_least"] = MoneyBound.AtLeast,
        ["at_most"] = MoneyBound.AtMost,
    };

    private decimal? _amount;
    private Currency? _currency;
    private MoneyBound _bound;
    private bool _isBroken;
    private string? _misspelt;

    /// <summary>Reads the parts; false when one is broken or missing, which was told.</summary>
    public bool TryRead(out Money money)
    {
        money = default;
        foreach (var pair in mapping.Entries) Read(pair);
        var isWhole = IsPresent(Amount) & IsPresent(Currency);
        if (!isWhole || _isBroken || _amount is not { } amount || _currency is not { } currency) return false;
        money = new(amount, currency, _bound);
        return true;
    }

    private void Read(FactEntry pair)
    {
        if (!ScalarKey.TryRead(pair.Key, scope, out var name)) return;
        switch (name)
        {
            case Amount when TryReadText(pair.Value, "an amount", out var text):
                _amount = Money.TryParseAmount(text, out var amount, out var problem) ? amount : null;
                Report(pair.Value, text, "an amount", problem);
                break;
            case Currency when TryReadText(pair.Value, "a currency", out var text):
                _currency = Values.Currency.TryParse(text, out var currency, out var refusal) ? currency : null;
                Report(pair.Value, text, "a currency", refusal);
                break;
            case Bound when TryReadText(pair.Value, "a bound", out var text):
                var isBound = Bounds.TryGetValue(text, out _bound);
                Report(pair.Value, text, "a bound", isBound ? null : "it is one of " + string.Join(", ", Bounds.Keys));
                break;
            case Amount or Currency or Bound:
                break;
            default:
                _misspelt = scope.ReportUnknown(pair.Key, Owner, Names) ?? _misspelt;
                break;
        }
    }

    private bool TryReadText(FactNode node, string expected, out string text)
    {
        text = node.Text;
        var place = new Place(node);
        if (place.IsScalar) return !place.IsAbsent;
        _isBroken = true;
        return scope.ReportNode(place, expected);
    }

    private void Report(FactNode node, string text, string expected, string? reason)
    {
        if (reason is null) return;
        _isBroken = true;
        scope.Report(FindingIds.WrongValue, node.Span, Wording.Shorten(text), expected, "; " + reason);
    }

    private bool IsPresent(string name)
    {
        if (mapping.TryGet(name, out var node) && !node.IsNull) return true;
        if (name != _misspelt) scope.Report(FindingIds.MissingField, Place.HeadOf(mapping), name, Owner);
        return false;
    }
}

using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Values;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a sum of money: <c>450_000_000 USD</c>, or a mapping of amount, currency and bound.</summary>
internal sealed class MoneyBinder(TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Money));

    /// <inheritdoc/>
    public override bool ReadsMappings => true;

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        var isMapping = !place.IsScalar && place.Node.Kind == NodeKind.Mapping && place.Node.Count > 0;
        if (!isMapping) return base.TryBindCore(place, scope, out value);
        value = new MoneyMapping(place.Node, scope).TryRead(out var money) ? new MoneyValue(scope.Mark(place.Span), money) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason) =>
        Money.TryParse(text, out var money, out reason) ? new MoneyValue(ordinal, money) : null;
}

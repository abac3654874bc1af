using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a value as the first alternative that can.</summary>
internal sealed class UnionBinder(UnionType type, IReadOnlyList<ValueBinder> alternatives) : ValueBinder
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(type);

    /// <inheritdoc/>
    public override bool ReadsMappings => alternatives.Any(static alternative => alternative.ReadsMappings);

    /// <inheritdoc/>
    public override bool AllowsStatements => alternatives.All(static alternative => alternative.AllowsStatements);

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        value = null;
        if (place.IsAbsent) return true;
        var start = scope.Save();
        var ordinal = scope.Mark(place.Span);
        for (var i = 0; i < alternatives.Count; i++)
        {
            var attempt = scope.Save();
            var isRead = alternatives[i].TryBind(place, scope, out var read);
            if (isRead && read is null) return true;
            if (isRead && scope.Save().Findings == attempt.Findings)
            {
                value = new UnionValue(ordinal, i, read!);
                return true;
            }

            scope.Restore(attempt);
        }

        scope.Restore(start);
        if (!place.IsScalar) return scope.ReportNode(place, Expected);
        scope.Report(FindingIds.WrongValue, place.Span, Wording.Shorten(place.Text), Expected, "");
        return false;
    }
}

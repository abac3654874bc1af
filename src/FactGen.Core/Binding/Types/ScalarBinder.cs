using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a value that one text holds.</summary>
internal abstract class ScalarBinder(TextOptions options) : ValueBinder
{
    /// <summary>What the field says about its texts.</summary>
    protected TextOptions Options => options;

    /// <summary>Reads the text; null, with a reason where there is one to tell, when it is not of the type.</summary>
    protected abstract BoundValue? Read(string text, int ordinal, out string? reason);

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        value = null;
        if (place.IsAbsent) return true;
        if (!place.IsScalar) return scope.ReportNode(place, Expected, HintFor(place));
        if (!options.TrySelect(place.Text, out var text, out var reason)) return ReportValue(place, scope, reason);
        if (text is null) return true;
        value = Read(text, scope.Mark(place.Span), out reason);
        return value is not null || ReportValue(place, scope, reason);
    }

    private bool ReportValue(in Place place, BindingScope scope, string? reason)
    {
        var detail = reason is null or "" || reason.StartsWith(";", StringComparison.Ordinal) ? reason ?? "" : "; " + reason;
        scope.Report(FindingIds.WrongValue, place.Span, Wording.Shorten(place.Text), Expected, detail);
        return false;
    }

    private string HintFor(in Place place) => place.Node.Kind switch
    {
        _ when options.IsForeign => "",
        NodeKind.Sequence => "; competing values are a list of mappings, each with 'value:'",
        _ when place.Node.TryGet("value", out _) => "; 'value:' is written once, around all of the field's value",
        _ => "",
    };
}

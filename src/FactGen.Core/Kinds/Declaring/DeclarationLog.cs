using FactGen.Core.Findings;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>What one reading of a document's kinds finds wrong, and where each part of them stands.</summary>
internal sealed class DeclarationLog(FactDocument document)
{
    private readonly Dictionary<Site, Place> _places = [];
    private readonly List<Finding> _findings = [];

    /// <summary>In the order of their places.</summary>
    public EquatableArray<Finding> Findings => _findings
        .OrderBy(static finding => finding.Location.Span.Start)
        .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>Remembers where a part stands.</summary>
    public void Mark(Site site, FactNode node) => _places[site] = Place.Of(node);

    /// <summary>Remembers where a stretch of a scalar's text stands.</summary>
    public void Mark(Site site, FactNode node, TextSpan within) => _places[site] = new(Place.Of(node).Within(within), -1);

    /// <summary>The place of a part, or of the nearest part around it that has one.</summary>
    public FactLocation Locate(Site site, TextSpan? within)
    {
        if (_places.TryGetValue(site, out var exact)) return document.Locate(within is { } stretch ? exact.Within(stretch) : exact.Span);
        for (var length = site.Steps.Count - 1; length > 0; length--)
        {
            if (_places.TryGetValue(new(site.Steps.Take(length).ToEquatableArray()), out var around)) return document.Locate(around.Span);
        }

        return document.Locate(document.Root.Span);
    }

    /// <summary>Whether a key is the rest of a figure that commas have split; with the figure where the key is the first such.</summary>
    public bool IsRestOfFigure(FactNode key, out string? figure)
    {
        figure = null;
        if (!SplitFigure.IsRest(document.Source, key.Span)) return false;
        if (SplitFigure.WholeOf(document.Source, key.Span) is { } whole) figure = document.Source.Substring(whole.Start, whole.Length);
        return true;
    }

    public void Report(string id, FactNode node, params string[] arguments) => Report(id, node.Span, arguments);

    /// <summary>A name that there is not, and the one that was probably meant.</summary>
    public void ReportMisspelt(string id, FactNode node, string? meant, params string[] arguments) =>
        _findings.Add(new(id, document.Locate(node.Span), arguments.ToEquatableArray()) { Suggestion = meant });

    /// <summary>FACT5001 at a stretch of a scalar's text.</summary>
    public void Report(string id, FactNode node, string subject, SyntaxFault fault) =>
        Report(id, Place.Of(node).Within(fault.Within), subject, fault.Problem);

    private void Report(string id, TextSpan span, params string[] arguments) =>
        _findings.Add(new(id, document.Locate(span), arguments.ToEquatableArray()));
}

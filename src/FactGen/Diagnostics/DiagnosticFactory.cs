using System.Collections.Immutable;
using FactGen.Core.Findings;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;
using RoslynLinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using RoslynTextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace FactGen.Diagnostics;

/// <summary>Turns what Core found into what Roslyn reports.</summary>
internal static class DiagnosticFactory
{
    /// <summary>The finding as a diagnostic in its fact file, the other side as additional locations.</summary>
    /// <remarks>What a declared rule asks for comes before the id's own severity, and a <c>.globalconfig</c> before both.</remarks>
    public static Diagnostic Create(Finding finding) => Create(finding, ImmutableDictionary<string, string?>.Empty);

    /// <summary>The same with what its fix needs.</summary>
    public static Diagnostic Create(Finding finding, ImmutableDictionary<string, string?> properties)
    {
        var descriptor = Descriptors.Of(finding.Id);
        return Diagnostic.Create(
            finding.Message is { } message ? Reworded(descriptor, message) : descriptor,
            ToLocation(finding.Location),
            ToSeverity(finding.Severity) ?? descriptor.DefaultSeverity,
            finding.Additional.Select(ToLocation),
            properties,
            finding.Message is null ? [.. finding.Arguments] : []);
    }

    /// <summary>A diagnostic about the project rather than a file.</summary>
    public static Diagnostic Create(string id, IEnumerable<string> arguments) =>
        Diagnostic.Create(Descriptors.Of(id), Location.None, [.. arguments]);

    /// <summary>A place in a fact file.</summary>
    public static Location ToLocation(FactLocation location) => Location.Create(
        location.Path,
        new RoslynTextSpan(location.Span.Start, location.Span.Length),
        new(ToPosition(location.Start), ToPosition(location.End)));

    /// <summary>Without arguments Roslyn does not look for places to fill, so braces in the author's words stay what they are.</summary>
    private static DiagnosticDescriptor Reworded(DiagnosticDescriptor descriptor, string message) => new(
        descriptor.Id,
        descriptor.Title,
        message,
        descriptor.Category,
        descriptor.DefaultSeverity,
        descriptor.IsEnabledByDefault,
        descriptor.Description,
        descriptor.HelpLinkUri);

    private static DiagnosticSeverity? ToSeverity(FindingSeverity? severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        FindingSeverity.Info => DiagnosticSeverity.Info,
        _ => null,
    };

    private static RoslynLinePosition ToPosition(LinePosition position) => new(position.Line, position.Character);
}

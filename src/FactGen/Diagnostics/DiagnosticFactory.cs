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
    public static Diagnostic Create(Finding finding) => Diagnostic.Create(
        Descriptors.Of(finding.Id),
        ToLocation(finding.Location),
        finding.Additional.Select(ToLocation),
        [.. finding.Arguments]);

    /// <summary>A diagnostic about the project rather than a file.</summary>
    public static Diagnostic Create(string id, IEnumerable<string> arguments) =>
        Diagnostic.Create(Descriptors.Of(id), Location.None, [.. arguments]);

    private static Location ToLocation(FactLocation location) => Location.Create(
        location.Path,
        new RoslynTextSpan(location.Span.Start, location.Span.Length),
        new(ToPosition(location.Start), ToPosition(location.End)));

    private static RoslynLinePosition ToPosition(LinePosition position) => new(position.Line, position.Character);
}

using System.Text;
using FactGen.Core.Emission;
using FactGen.Core.Findings;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generation;

/// <summary>Hands emitted sources and findings to the compiler.</summary>
internal static class SourceOutput
{
    /// <summary>Adds what an emitter gives; what it throws becomes a diagnostic, and all other outputs stand.</summary>
    public static void Add(SourceProductionContext context, string what, Func<IEnumerable<EmittedSource?>> emit)
    {
        var sources = Guard.Run(
            () => emit().OfType<EmittedSource>().ToList(),
            fault =>
            {
                context.ReportDiagnostic(DiagnosticFactory.Create(FindingIds.InternalError, ["the emission of " + what, Guard.Describe(fault)]));
                return [];
            });
        foreach (var source in sources)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        }
    }

    /// <summary>Reports what was found.</summary>
    public static void Report(SourceProductionContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) context.ReportDiagnostic(DiagnosticFactory.Create(finding));
    }
}

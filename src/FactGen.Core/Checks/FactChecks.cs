using FactGen.Core.Binding;
using FactGen.Core.Checks.Amounts;
using FactGen.Core.Checks.Disabling;
using FactGen.Core.Checks.Identity;
using FactGen.Core.Checks.Provenance;
using FactGen.Core.Checks.Rules;
using FactGen.Core.Checks.Time;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks;

/// <summary>Every check of facts against each other: the one entry point of hosts.</summary>
public static class FactChecks
{
    /// <summary>In the order in which they run; only what a later one takes from an earlier one matters, findings are sorted.</summary>
    private static readonly ICheck[] All =
    [
        new References(),
        new ConfusableKeys(),
        new PeriodCheck(),
        new DeclaredRules(),
        new JointContradictions(),
        new PlansOverdue(),
        new ConflictingValues(),
        new SourcesBeforeFacts(),
        new PrintedFigures(),
        new PrintedEvidence(),
        new UnusedExceptions(),
    ];

    /// <summary>Looks for everything in the bands FACT1xxx to FACT4xxx, and for broken rules (FACT51xx).</summary>
    /// <param name="files">Every file as read and as bound, in any order.</param>
    /// <param name="index">Their index.</param>
    /// <param name="catalog">The kinds in force.</param>
    /// <param name="options">What the project asks for.</param>
    /// <param name="cancellationToken">Looked at for each entry.</param>
    /// <returns>The findings by path, then by place, then by id, without those that a comment in the file disables.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EquatableArray<Finding> Run(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files,
        FactIndex index,
        KindCatalog catalog,
        CheckOptions options,
        CancellationToken cancellationToken = default)
    {
        var context = new CheckContext(files, index, catalog, options, cancellationToken);
        foreach (var check in All) check.Run(context);
        return DisableComments.Apply(context.Findings, [.. files.Select(static file => file.Document)])
            .OrderBy(static finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.Span.Start)
            .ThenBy(static finding => finding.Id, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}

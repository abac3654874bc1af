using System.Collections.Immutable;
using System.Composition;
using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactGen.CodeFixes;

/// <summary>Puts the key that was probably meant in place of one that there is not (FACT9009).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownKeyCodeFix))]
[Shared]
public sealed class UnknownKeyCodeFix : ReplacementCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(FindingIds.UnknownKey);
}

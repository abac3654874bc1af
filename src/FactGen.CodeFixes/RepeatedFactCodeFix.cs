using System.Collections.Immutable;
using System.Composition;
using FactGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>Puts the typed member in place of a literal that repeats a fact (FACT9008).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatedFactCodeFix))]
[Shared]
public sealed class RepeatedFactCodeFix : ReplacementCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(FindingIds.RepeatedFact);

    /// <summary>Within the text of an interpolated string the member needs a hole of its own.</summary>
    private protected override string Written(SyntaxNode root, TextSpan span, string code) =>
        root.FindNode(span, getInnermostNodeForTie: true) is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax { StringStartToken.Text: var start } }
            ? Hole(start, code)
            : code;

    /// <summary>A raw string with two dollar signs has holes with two braces.</summary>
    private static string Hole(string start, string code)
    {
        var braces = Math.Max(1, start.Count(static unit => unit == '$'));
        return new string('{', braces) + code + new string('}', braces);
    }
}

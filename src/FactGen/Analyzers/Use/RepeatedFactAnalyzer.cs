using System.Collections.Immutable;
using FactGen.Core.Use;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Analyzers.Use;

/// <summary>Finds literals, folded constants and texts of interpolations that repeat a value of a fact (FACT9008).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedFactAnalyzer : UseAnalyzer
{
    /// <summary>A value that more facts have than this is nobody's in particular.</summary>
    private const int MostFacts = 3;

    /// <summary>Makes the analyzer.</summary>
    public RepeatedFactAnalyzer()
        : base(UseDescriptors.RepeatedFact)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, FactUse use) => start.RegisterOperationAction(
        context => Analyze(context, use), OperationKind.Literal, OperationKind.Binary, OperationKind.Unary, OperationKind.InterpolatedString, OperationKind.InterpolatedStringText);

    private static void Analyze(OperationAnalysisContext context, FactUse use)
    {
        var operation = context.Operation;
        if (operation is IInterpolatedStringTextOperation piece)
        {
            AnalyzePiece(context, piece, use);
            return;
        }

        if (!LiteralParts.IsWritten(operation) || Matches(context, operation.ConstantValue.Value, use) is not { Count: > 0 } found) return;
        if (IsElsewhere(context, operation, use)) return;
        Report(context, operation.Syntax.GetLocation(), operation, found, use);
    }

    /// <summary>A text between the holes of an interpolated string, without the blanks and signs around it.</summary>
    private static void AnalyzePiece(OperationAnalysisContext context, IInterpolatedStringTextOperation piece, FactUse use)
    {
        if (piece.Syntax is not InterpolatedStringTextSyntax { TextToken: var token } || piece.Parent is { ConstantValue.HasValue: true } whole && Matches(context, whole.ConstantValue.Value, use).Count > 0) return;
        var text = token.Text;
        if (text != token.ValueText || piece.Parent?.Syntax is not InterpolatedStringExpressionSyntax) return;
        var (start, end) = LiteralParts.Words(text);
        if (start == end || Matches(context, text.Substring(start, end - start), use) is not { Count: > 0 } found || IsElsewhere(context, piece, use)) return;
        Report(context, Location.Create(piece.Syntax.SyntaxTree, TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + end)), piece, found, use);
    }

    /// <summary>The values of facts that it repeats, as far as that can be no accident.</summary>
    private static IReadOnlyList<KnownValue> Matches(OperationAnalysisContext context, object? constant, FactUse use)
    {
        var found = constant switch
        {
            string text => use.Known.Values.Find(text),
            _ when LiteralParts.Number(constant) is { } number => use.Known.Values.Find(number),
            _ => [],
        };
        if (found.Count is 0 or > MostFacts) return [];
        var options = UseOptions.Of(context);
        return constant is string telling
            ? (TellingLiteral.IsTelling(telling, options.LeastLength) ? found : [])
            : [.. found.Where(value => TellingLiteral.IsTelling(LiteralParts.Number(constant)!.Value, value.IsMoney, options.LeastDigits))];
    }

    /// <summary>Whether another diagnostic speaks of it, or none should.</summary>
    private static bool IsElsewhere(OperationAnalysisContext context, IOperation operation, FactUse use)
    {
        for (var parent = operation.Parent; parent is IBinaryOperation or IInterpolatedStringOperation or IInterpolationOperation or IUnaryOperation or IConversionOperation; parent = parent.Parent)
        {
            if (LiteralParts.IsWritten(parent) && Matches(context, parent.ConstantValue.Value, use).Count > 0) return true;
        }

        // What an attribute says is often a name for people or a line of test data, where a constant reads worse.
        return operation.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null || LiteralParts.UsesFact(operation, use);
    }

    private static void Report(OperationAnalysisContext context, Location location, IOperation operation, IReadOnlyList<KnownValue> found, FactUse use)
    {
        var code = new TypedMembers(use, context.Compilation).Of(found[0], operation);
        context.ReportDiagnostic(Diagnostic.Create(
            UseDescriptors.RepeatedFact,
            location,
            [DiagnosticFactory.ToLocation(found[0].Fact.Location)],
            UseFix.Replacement(found.Count == 1 ? code : null),
            operation is IInterpolatedStringTextOperation ? operation.Syntax.SyntaxTree.GetText(context.CancellationToken).ToString(location.SourceSpan) : operation.ConstantValue.Value,
            string.Join(" and the ", found.Select(static value => $"{value.Field} of {value.Fact.Label}")),
            code is null || found.Count > 1 ? "" : $"; write {code}"));
    }
}

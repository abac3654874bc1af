using FactGen.Core.Use;
using FactGen.Core.Values;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>Finds uses of facts that do not stand as they are used: disputed, retracted, deprecated, over (FACT9001 to FACT9005).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactStandingAnalyzer : UseAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public FactStandingAnalyzer()
        : base(UseDescriptors.DisputedUsed, UseDescriptors.RetractedUsed, UseDescriptors.DeprecatedUsed, UseDescriptors.ExpiredUsed, UseDescriptors.CurrentAfterEnd)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, FactUse use) => start.RegisterOperationAction(
        context => Analyze(context, use), OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, FactUse use)
    {
        var operation = context.Operation;
        if (use.Operations.Introduced(operation) is { } used)
        {
            if (IsAboutIt(operation, use)) return;
            ReportFact(context, used, use);
            if (used.Field is { } constant) ReportStatement(context, used.Fact, constant);
        }
        else if (operation is IPropertyReferenceOperation property
            && use.Operations.FieldOf(property) is { } field
            && use.Standings.HasStanding(property.Property.ContainingType.Name, field)
            && use.Operations.FactOf(property.Instance) is { } fact)
        {
            if (!IsNamed(operation)) ReportStatement(context, fact, field);
        }
    }

    /// <summary>Whether the code asks how sure the fact is, or which it is, and not what it says.</summary>
    private static bool IsAboutIt(IOperation operation, FactUse use) => IsNamed(operation) || operation.Parent switch
    {
        IPropertyReferenceOperation { Instance: { } instance } property => instance == operation
            && property.Property.Name is nameof(IFact.Origin) or nameof(IFact.Key) or "FactId",
        IInvocationOperation { Instance: { } instance } invocation => instance == operation && invocation.TargetMethod.Name == "OriginOf",
        // The look-up is what uses the fact whose key stands here.
        IArgumentOperation { Parent: { } lookUp } => use.Operations.LookUp(lookUp) is not null,
        IConversionOperation { Parent: IArgumentOperation { Parent: { } lookUp } } => use.Operations.LookUp(lookUp) is not null,
        _ => false,
    };

    private static bool IsNamed(IOperation operation)
    {
        for (var parent = operation.Parent; parent is IPropertyReferenceOperation or INameOfOperation; parent = parent.Parent)
        {
            if (parent is INameOfOperation) return true;
        }

        return false;
    }

    private static void ReportFact(OperationAnalysisContext context, UsedFact used, FactUse use)
    {
        var fact = used.Fact;
        if (fact.Status == FactStatus.Retracted)
        {
            Report(context, UseDescriptors.RetractedUsed, fact, fact.Label, Note(fact.Note));
            return;
        }

        if (fact.Rank == FactRank.Deprecated) Report(context, UseDescriptors.DeprecatedUsed, fact, fact.Label, Note(fact.Note));
        if (fact.Status == FactStatus.Disputed && !used.IsIdentity) Report(context, UseDescriptors.DisputedUsed, fact, fact.Label, Note(fact.Note));
        ReportEnd(context, used, use);
    }

    private static void ReportEnd(OperationAnalysisContext context, UsedFact used, FactUse use)
    {
        if (use.Known.EndOf(used.Fact, use.AsOf) is not { } end) return;
        if (CurrentNames.Around(context.Operation, context.ContainingSymbol) is { } name)
        {
            Report(context, UseDescriptors.CurrentAfterEnd, used.Fact, used.Fact.Label, end.Field, end.Date, end.Day, end.Whose, name);
        }
        else if (use.AsOf is not null && !used.IsIdentity && used.Fact.Collection.Expires)
        {
            Report(context, UseDescriptors.ExpiredUsed, used.Fact, used.Fact.Label, end.Field, end.Date, end.Day, end.Whose);
        }
    }

    private static void ReportStatement(OperationAnalysisContext context, KnownFact fact, string field)
    {
        if (fact.Status == FactStatus.Retracted || fact.Statement(field) is not { } statement) return;
        var label = $"{field} of {fact.Label}";
        if (statement.Status == FactStatus.Retracted) Report(context, UseDescriptors.RetractedUsed, fact, label, Note(statement.Note));
        else if (statement.Rank == FactRank.Deprecated) Report(context, UseDescriptors.DeprecatedUsed, fact, label, Note(statement.Note));
        else if (statement.Status == FactStatus.Disputed) Report(context, UseDescriptors.DisputedUsed, fact, label, Note(statement.Note));
    }

    private static string Note(string? note) => note is null ? "" : ": " + note;

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor descriptor, KnownFact fact, params string[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, NameOf(context.Operation.Syntax).GetLocation(), [DiagnosticFactory.ToLocation(fact.Location)], [.. arguments]));

    /// <summary>The name at the end of a chain: the rest only says where it is found.</summary>
    private static SyntaxNode NameOf(SyntaxNode syntax) => syntax is MemberAccessExpressionSyntax access ? access.Name : syntax;
}

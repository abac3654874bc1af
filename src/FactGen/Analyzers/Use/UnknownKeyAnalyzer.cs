using FactGen.Core.Use;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers.Use;

/// <summary>Finds look-ups by a key that there is not (FACT9009): <c>Facts.People.All["ada-breg"]</c>, and <c>Find</c>, <c>TryGet</c>, <c>ContainsKey</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownKeyAnalyzer : UseAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public UnknownKeyAnalyzer()
        : base(UseDescriptors.UnknownKey)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, FactUse use) =>
        start.RegisterOperationAction(context => Analyze(context, use), OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, FactUse use)
    {
        if (use.Operations.LookUp(context.Operation) is not var (set, key) || key.ConstantValue is not { HasValue: true, Value: string text }) return;
        var collections = use.Symbols.CollectionsOf(set.Type);
        if (collections.Count == 0 || use.Known.IsDeclared(collections, text)) return;

        var near = use.Known.Nearest(collections, text);
        context.ReportDiagnostic(Diagnostic.Create(
            UseDescriptors.UnknownKey,
            key.Syntax.GetLocation(),
            UseFix.Replacement(near is null ? null : SymbolDisplayOf(near)),
            text,
            string.Join(" or ", collections.Select(static collection => collection.Kind)),
            near is null ? "" : $"; did you mean '{near}'?"));
    }

    private static string SymbolDisplayOf(string key) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(key, quote: true);
}

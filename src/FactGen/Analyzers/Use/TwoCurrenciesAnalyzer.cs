using FactGen.Core.Values;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>Finds sums in two currencies that are added or subtracted (FACT9006) or compared (FACT9007): Money, and the bare amounts of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoCurrenciesAnalyzer : UseAnalyzer
{
    /// <summary>Makes the analyzer.</summary>
    public TwoCurrenciesAnalyzer()
        : base(UseDescriptors.CurrenciesAdded, UseDescriptors.CurrenciesCompared)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, FactUse use)
    {
        var currencies = new CurrencyOperations(use);
        start.RegisterOperationAction(context => Analyze(context, currencies), OperationKind.Binary, OperationKind.CompoundAssignment, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, CurrencyOperations currencies)
    {
        if (Sides(context.Operation, currencies) is not var (descriptor, left, right)) return;
        if (currencies.Of(left) is { } one && currencies.Of(right) is { } other && one != other)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, context.Operation.Syntax.GetLocation(), one, other));
        }
    }

    private static (DiagnosticDescriptor Descriptor, IOperation Left, IOperation Right)? Sides(IOperation operation, CurrencyOperations currencies) => operation switch
    {
        IBinaryOperation binary when DescriptorOf(binary.OperatorKind) is { } descriptor && IsSum(binary.LeftOperand, currencies) =>
            (descriptor, binary.LeftOperand, binary.RightOperand),
        ICompoundAssignmentOperation assignment when DescriptorOf(assignment.OperatorKind) is { } descriptor && IsSum(assignment.Target, currencies) =>
            (descriptor, assignment.Target, assignment.Value),
        IInvocationOperation
        {
            TargetMethod.Name: nameof(Money.IsMoreThan) or nameof(Money.IsLessThan) or nameof(Money.CompareTo) or nameof(Money.Equals),
            Instance: { } instance,
            Arguments: [{ Value: var argument }],
        } when currencies.IsMoney(instance.Type) => (UseDescriptors.CurrenciesCompared, instance, argument),
        _ => null,
    };

    private static bool IsSum(IOperation operand, CurrencyOperations currencies) =>
        operand.Type?.SpecialType == SpecialType.System_Decimal || currencies.IsMoney(operand.Type);

    private static DiagnosticDescriptor? DescriptorOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add or BinaryOperatorKind.Subtract => UseDescriptors.CurrenciesAdded,
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => UseDescriptors.CurrenciesCompared,
        _ => null,
    };
}

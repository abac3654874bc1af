using FactGen.Core.Binding;
using FactGen.Core.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>In which currency a sum of money, or its bare amount, is, as far as that is sure at compile time.</summary>
internal sealed class CurrencyOperations(FactUse use)
{
    private const int MostSteps = 16;

    private const string MoneyType = nameof(Money), CurrencyType = nameof(Currency);

    /// <summary>The ISO 4217 code of the sum that an expression gives; null where it is no sum, or depends on what runs.</summary>
    public string? Of(IOperation? operation) => Of(operation, MostSteps);

    /// <summary>Whether an expression is of type Money, absent or not.</summary>
    public bool IsMoney(ITypeSymbol? type) => use.Symbols.IsValue(WithoutNullable(type), MoneyType);

    private string? Of(IOperation? operation, int steps)
    {
        if (operation is null || steps-- == 0) return null;
        return operation switch
        {
            IConversionOperation conversion => Of(conversion.Operand, steps),
            IUnaryOperation unary => Of(unary.Operand, steps),
            IBinaryOperation binary => OfBinary(binary, steps),
            ILocalReferenceOperation local => Of(FactOperations.InitialValue(local), steps),
            IObjectCreationOperation { Arguments: [_, { Value: var currency }, ..] } creation when IsMoney(creation.Type) => OfCurrency(currency, steps),
            IInvocationOperation { TargetMethod.Name: nameof(Money.Parse), Arguments: [{ Value: var text }] } parse when IsMoney(parse.Type) => OfText(text),
            IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance } => Of(instance, steps),
            IFieldReferenceOperation field => OfConstant(field),
            IPropertyReferenceOperation property => OfProperty(property, steps),
            _ => null,
        };
    }

    /// <summary>A sum keeps its currency when it is added to or multiplied by what has none; a quotient of two sums has none.</summary>
    private string? OfBinary(IBinaryOperation binary, int steps) => (binary.OperatorKind, Of(binary.LeftOperand, steps), Of(binary.RightOperand, steps)) switch
    {
        (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, var left, var right) => left ?? right,
        (BinaryOperatorKind.Multiply, { } left, null) => left,
        (BinaryOperatorKind.Multiply, null, { } right) => right,
        (BinaryOperatorKind.Divide, { } left, null) => left,
        _ => null,
    };

    private string? OfProperty(IPropertyReferenceOperation property, int steps)
    {
        if (property.Property.Name == nameof(Money.Amount) && IsMoney(property.Property.ContainingType)) return Of(property.Instance, steps);
        if (property.Property.Name == nameof(Nullable<int>.Value) && IsMoney(property.Type)) return Of(property.Instance, steps);
        return IsMoney(property.Type) && use.Operations.FieldOf(property) is { } field && use.Operations.FactOf(property.Instance) is { } fact
            ? CodeOf(use.Known.Value(fact, field))
            : null;
    }

    /// <summary>The constant of an amount; the texts beside it are no numbers.</summary>
    private string? OfConstant(IFieldReferenceOperation reference) =>
        reference.Type?.SpecialType == SpecialType.System_Decimal && use.Symbols.Of(reference.Field) is { Field: { } field, Fact: var fact }
            ? CodeOf(use.Known.Value(fact, field))
            : null;

    private string? OfCurrency(IOperation currency, int steps) => currency switch
    {
        IConversionOperation conversion => OfCurrency(conversion.Operand, steps),
        IPropertyReferenceOperation { Instance: null } property when use.Symbols.IsValue(property.Property.ContainingType, CurrencyType) => property.Property.Name,
        IPropertyReferenceOperation { Property.Name: nameof(Money.Currency) } property when IsMoney(property.Property.ContainingType) => Of(property.Instance, steps),
        IInvocationOperation { TargetMethod.Name: nameof(Currency.Parse), Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string code } }] } parse
            when use.Symbols.IsValue(parse.Type, CurrencyType) && Currency.TryParse(code, out _) => code,
        _ => null,
    };

    private static string? OfText(IOperation text) =>
        text.ConstantValue is { HasValue: true, Value: string sum } && Money.TryParse(sum, out var money) ? money.Currency.Code : null;

    private static string? CodeOf(BoundValue? value) => value is MoneyValue { Money: var money } ? money.Currency.Code : null;

    private static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
}

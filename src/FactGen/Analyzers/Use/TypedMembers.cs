using FactGen.Core.Naming;
using FactGen.Core.Use;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>The C# that gives a value of a fact where a literal repeats it.</summary>
internal sealed class TypedMembers(FactUse use, Compilation compilation)
{
    /// <summary>An expression that can stand in place of an operation, as short as the usings there allow; null where there is none.</summary>
    public string? Of(KnownValue value, IOperation operation)
    {
        var model = operation.SemanticModel ?? compilation.GetSemanticModel(operation.Syntax.SyntaxTree);
        var position = operation.Syntax.SpanStart;
        if (IsLookUp(operation) && Id(value, model, position) is { } id) return id;
        if (Constant(value, model, position) is { } constant) return Fits(constant.Type, operation) ? constant.Code : null;
        return value.Access is { } access && !NeedsConstant(operation) && Fact(value.Fact, model, position) is { } fact && FitsAccess(operation) ? fact + access : null;
    }

    /// <summary>The key of an indexer gives way to the enum of keys.</summary>
    private bool IsLookUp(IOperation operation) =>
        operation.Parent is IArgumentOperation { Parent: IPropertyReferenceOperation lookUp } && use.Operations.LookUp(lookUp) is not null;

    private string? Id(KnownValue value, SemanticModel model, int position) =>
        value.Fact is { Identifier: { } identifier, Collection.Id: { } name }
        && use.Symbols.Facts.ContainingNamespace.GetTypeMembers(name).FirstOrDefault() is { } type
        && type.GetMembers(identifier).Length > 0
            ? Shortest(type, model, position) + "." + Identifiers.Escape(identifier)
            : null;

    private (string Code, ITypeSymbol Type)? Constant(KnownValue value, SemanticModel model, int position)
    {
        if (value is not { Constant: { } name, Fact: { Identifier: { } identifier, Collection: var collection } }) return null;
        var type = Member(Member(Member(use.Symbols.Facts, KnownFacts.Constants), collection.Class), identifier);
        return type?.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault() is { HasConstantValue: true } field
            ? (Shortest(type, model, position) + "." + Identifiers.Escape(name), field.Type)
            : null;
    }

    /// <summary>The fact by its property, or by its key where the collection is too large for one.</summary>
    private string? Fact(KnownFact fact, SemanticModel model, int position)
    {
        if (fact.Identifier is not { } identifier || Member(use.Symbols.Facts, fact.Collection.Class) is not { } collection) return null;
        var within = Shortest(collection, model, position);
        if (collection.GetMembers(identifier).Length > 0) return within + "." + Identifiers.Escape(identifier);
        return Id(new(fact, "", null), model, position) is { } id ? $"{within}.All[{id}]" : null;
    }

    private static INamedTypeSymbol? Member(INamedTypeSymbol? type, string name) => type?.GetTypeMembers(name).FirstOrDefault();

    private static string Shortest(INamedTypeSymbol type, SemanticModel model, int position) => type.ToMinimalDisplayString(model, position);

    /// <summary>Whether a value of that type can stand where the literal stands without a cast.</summary>
    private bool Fits(ITypeSymbol type, IOperation operation) =>
        operation.Type is null || (operation.Parent is IConversionOperation { IsImplicit: true, Type: { } target } ? target : operation.Type) is var wanted
        && compilation.ClassifyCommonConversion(type, wanted ?? type) is { IsImplicit: true };

    private bool FitsAccess(IOperation operation) => operation.Type?.SpecialType is null or SpecialType.System_String
        || Fits(compilation.GetSpecialType(SpecialType.System_Decimal), operation);

    /// <summary>Whether only a compile-time constant can stand there.</summary>
    private static bool NeedsConstant(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IFieldInitializerOperation field: return field.InitializedFields.Any(static symbol => symbol.IsConst);
                case IVariableDeclaratorOperation variable: return variable.Symbol.IsConst;
                case IParameterInitializerOperation or ICaseClauseOperation or IPatternOperation: return true;
                default: break;
            }
        }

        return false;
    }
}

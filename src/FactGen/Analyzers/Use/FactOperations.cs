using FactGen.Core.Use;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>Which facts expressions mean, as far as that is sure at compile time.</summary>
internal sealed class FactOperations(FactUse use)
{
    /// <summary>Expressions nest, and locals lead to each other; what lies deeper stays unknown.</summary>
    private const int MostSteps = 16;

    private const string FindMethod = "Find", TryGetMethod = "TryGet", ContainsMethod = "ContainsKey";

    /// <summary>The fact that an expression gives; null where it depends on what runs.</summary>
    public KnownFact? FactOf(IOperation? operation) => FactOf(operation, MostSteps);

    /// <summary>The fact that comes into play by an operation itself: a generated member, or a key that is looked up.</summary>
    public UsedFact? Introduced(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Instance: null } property => use.Symbols.Of(property.Property),
        IFieldReferenceOperation field => use.Symbols.Of(field.Field),
        _ when LookedUp(operation) is { } fact => new(fact),
        _ => null,
    };

    /// <summary>The argument by which a FactSet looks a fact up, and the set; null where an operation is no such look-up.</summary>
    public (IOperation Set, IOperation Key)? LookUp(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } set, Arguments: [{ Value: var key }] } when use.Symbols.IsSet(set.Type) => (set, key),
        IInvocationOperation { TargetMethod.Name: FindMethod or TryGetMethod or ContainsMethod, Instance: { } set, Arguments: [{ Value: var key }, ..] }
            when use.Symbols.IsSet(set.Type) => (set, key),
        _ => null,
    };

    /// <summary>The field that a property of a record gives; null for every other property.</summary>
    public string? FieldOf(IPropertyReferenceOperation property)
    {
        if (property.Property is not { IsStatic: false, IsIndexer: false, ContainingType: { } type } || !use.Symbols.IsBeside(type)) return null;
        return use.Known.OfElement(type.Name) is [var collection, ..] ? collection.FieldOf(property.Property.Name) : null;
    }

    /// <summary>What a local variable was given where it is declared, if nothing else is ever given to it.</summary>
    public static IOperation? InitialValue(ILocalReferenceOperation reference)
    {
        if (reference.Local.DeclaringSyntaxReferences is not [var declaration]) return null;
        if (declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator || reference.SemanticModel is not { } model) return null;
        return Assignments.Any(reference.Local, declarator) ? null : model.GetOperation(value);
    }

    private KnownFact? FactOf(IOperation? operation, int steps)
    {
        if (operation is null || steps == 0) return null;
        return operation switch
        {
            IConversionOperation conversion => FactOf(conversion.Operand, steps - 1),
            ILocalReferenceOperation local => FactOf(InitialValue(local), steps - 1),
            IConditionalAccessOperation access => FactOf(access.WhenNotNull, steps - 1),
            IConditionalAccessInstanceOperation instance => FactOf(ConditionalReceiver(instance), steps - 1),
            IPropertyReferenceOperation { Instance: null } property => use.Symbols.Of(property.Property)?.Fact,
            IPropertyReferenceOperation { Property.IsIndexer: false } property when FieldOf(property) is { } field =>
                FactOf(property.Instance, steps - 1) is { } fact ? use.Known.Target(fact, field) : null,
            _ => LookedUp(operation),
        };
    }

    private KnownFact? LookedUp(IOperation operation)
    {
        if (operation is IInvocationOperation { TargetMethod.Name: not FindMethod } || LookUp(operation) is not var (set, key)) return null;
        if (Unconverted(key) is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } member }) return use.Symbols.Of(member)?.Fact;
        if (key.ConstantValue is not { HasValue: true, Value: string text }) return null;
        return use.Symbols.CollectionsOf(set.Type).Select(collection => collection.Keyed(text)).FirstOrDefault(static fact => fact is not null);
    }

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation conversion ? Unconverted(conversion.Operand) : operation;

    private static IOperation? ConditionalReceiver(IConditionalAccessInstanceOperation instance)
    {
        for (IOperation? at = instance, parent = instance.Parent; parent is not null; at = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == at) return access.Operation;
        }

        return null;
    }
}

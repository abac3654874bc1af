using FactGen.Core.Use;
using Microsoft.CodeAnalysis;

namespace FactGen.Analyzers.Use;

/// <summary>What generated symbols mean.</summary>
internal sealed class FactSymbols
{
    private const string All = "All", Set = "FactSet";

    private readonly INamedTypeSymbol _facts;
    private readonly FactUse _use;

    /// <summary>Starts from the class of all facts.</summary>
    public FactSymbols(INamedTypeSymbol facts, FactUse use)
    {
        _facts = facts;
        _use = use;
        var all = facts.GetTypeMembers().SelectMany(static collection => collection.GetMembers(All)).OfType<IPropertySymbol>().FirstOrDefault();
        Values = all is null ? null : SetOf(all.Type, null)?.ContainingNamespace;
    }

    /// <summary>Where Money, Currency and the like are; null where nothing was generated.</summary>
    private INamespaceSymbol? Values { get; }

    /// <summary>The class of all facts.</summary>
    public INamedTypeSymbol Facts => _facts;

    /// <summary>The fact that a static property, a member of an enum of keys, or a constant stands for; null for every other symbol.</summary>
    public UsedFact? Of(ISymbol symbol) => symbol switch
    {
        IPropertySymbol { IsStatic: true, ContainingType: { ContainingType: { } outer } collection } when Is(outer) =>
            Wrap(_use.Known.OfClass(collection.Name)?.Named(symbol.Name)),
        IFieldSymbol { HasConstantValue: true, ContainingType: { TypeKind: TypeKind.Enum, ContainingType: null } keys } when IsBeside(keys) =>
            Wrap(_use.Known.OfId(keys.Name)?.Named(symbol.Name), isIdentity: true),
        IFieldSymbol { HasConstantValue: true, ContainingType: { ContainingType: { ContainingType: { ContainingType: { } outer } constants } collection } fact }
            when Is(outer) && constants.Name == KnownFacts.Constants => OfConstant(_use.Known.OfClass(collection.Name)?.Named(fact.Name), symbol.Name),
        _ => null,
    };

    /// <summary>Whether a type is one of the values: Money, Currency.</summary>
    public bool IsValue(ITypeSymbol? type, string name) =>
        type is INamedTypeSymbol { Arity: 0, ContainingType: null } && type.Name == name && Same(type.ContainingNamespace, Values);

    /// <summary>Whether a type is a FactSet or derives from one.</summary>
    public bool IsSet(ITypeSymbol? type) => SetOf(type, Values) is not null;

    /// <summary>The collections whose facts a FactSet may hold; none when they are not of this project, or may be of any kind.</summary>
    public IReadOnlyList<KnownCollection> CollectionsOf(ITypeSymbol? type) =>
        SetOf(type, Values) is { TypeArguments: [INamedTypeSymbol element] } && IsBeside(element) ? _use.Known.OfElement(element.Name) : [];

    /// <summary>Whether a type is generated, or may be: it stands beside the class of all facts.</summary>
    public bool IsBeside(INamedTypeSymbol type) => type.ContainingType is null && Same(type.ContainingNamespace, _facts.ContainingNamespace)
        && Same(type.ContainingAssembly, _facts.ContainingAssembly);

    private static INamedTypeSymbol? SetOf(ITypeSymbol? type, INamespaceSymbol? @namespace)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (current is { Name: Set, Arity: 1 } && (@namespace is null || Same(current.ContainingNamespace, @namespace))) return current;
        }

        return null;
    }

    private static UsedFact? Wrap(KnownFact? fact, bool isIdentity = false) => fact is null ? null : new(fact, IsIdentity: isIdentity);

    private static UsedFact? OfConstant(KnownFact? fact, string constant)
    {
        if (fact is null) return null;
        return fact.FieldOfConstant(constant) is { } field ? new(fact, field) : new(fact, IsIdentity: true);
    }

    private bool Is(INamedTypeSymbol type) => Same(type, _facts);

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Analyzers.Use;

/// <summary>Names that say of what they hold that it is so today: <c>currentCfo</c>, <c>CurrentRelease</c>, <c>GetIncumbent</c>.</summary>
internal static class CurrentNames
{
    private static readonly Regex Word = new("(^|[^a-z])(current|incumbent)($|[^a-z])", RegexOptions.CultureInvariant);
    private static readonly Regex Seam = new("([a-z0-9])([A-Z])", RegexOptions.CultureInvariant);

    /// <summary>The name that an expression, or what is read of it, is given to: a variable, field, property or parameter, or the member that returns it. Null where that name says nothing about today.</summary>
    public static string? Around(IOperation operation, ISymbol containing)
    {
        var at = operation;
        while (IsPart(at.Parent, at)) at = at.Parent!;
        return NamesOf(at, containing).FirstOrDefault(IsCurrent);
    }

    private static bool IsCurrent(string name) => Word.IsMatch(Seam.Replace(name, "$1_$2").ToLowerInvariant());

    /// <summary>Whether the parent's value is still the fact, or something that it says.</summary>
    private static bool IsPart(IOperation? parent, IOperation child) => parent switch
    {
        IPropertyReferenceOperation property => property.Instance == child,
        IConditionalOperation conditional => conditional.Condition != child,
        IConversionOperation or IConditionalAccessOperation or ICoalesceOperation or IArrayInitializerOperation or IArrayCreationOperation => true,
        _ => false,
    };

    private static IEnumerable<string> NamesOf(IOperation value, ISymbol containing) => value.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => [declarator.Symbol.Name],
        IFieldInitializerOperation field => field.InitializedFields.Select(static symbol => symbol.Name),
        IPropertyInitializerOperation property => property.InitializedProperties.Select(static symbol => symbol.Name),
        ISimpleAssignmentOperation assignment when assignment.Value == value => NameOf(assignment.Target),
        IArgumentOperation { Parameter.Name: var name } => [name],
        IReturnOperation => [containing is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : containing.Name],
        _ => [],
    };

    private static IEnumerable<string> NameOf(IOperation target) => target switch
    {
        IMemberReferenceOperation member => [member.Member.Name],
        ILocalReferenceOperation local => [local.Local.Name],
        IParameterReferenceOperation parameter => [parameter.Parameter.Name],
        _ => [],
    };
}

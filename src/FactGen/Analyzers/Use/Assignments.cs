using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactGen.Analyzers.Use;

/// <summary>Whether a local variable is given anything after its declaration.</summary>
internal static class Assignments
{
    /// <summary>Whether its name stands anywhere around the declaration where a value may be given to it: by name alone, so that an equal name in a nested function counts too.</summary>
    public static bool Any(ILocalSymbol local, VariableDeclaratorSyntax declarator)
    {
        var scope = declarator.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax) ?? declarator.SyntaxTree.GetRoot();
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Name && IsGiven(name));
    }

    private static bool IsGiven(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax },
        RefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        _ => false,
    };
}

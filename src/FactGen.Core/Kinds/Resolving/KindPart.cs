using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>One declaration of a kind, and the file that it stands in.</summary>
internal sealed record KindPart(DeclaredKind Kind, string File, ICollection<DeclarationFault> Faults)
{
    /// <summary>The kind, for messages about this declaration.</summary>
    public Target Target => new(Faults, File, Site.Of(Kind.Name), $"kind '{Kind.Name}'");
}

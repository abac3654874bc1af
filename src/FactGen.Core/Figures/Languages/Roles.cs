namespace FactGen.Core.Figures.Languages;

/// <summary>What roles have in common.</summary>
internal static class Roles
{
    /// <summary>Whether the word is part of a number.</summary>
    public static bool IsNumeral(this Role role) => role <= Role.And;
}

using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>The C# names of declared things, not escaped; null where the name gives none and <c>as:</c> is missing.</summary>
internal static class CSharpNames
{
    public static string? Of(KindDraft kind) => kind.Merged.As ?? Identifiers.Of(kind.Name);

    public static string? Of(Field field) => field.As ?? Identifiers.Of(field.Name);
}

using FactGen.Core.Binding;
using FactGen.Core.Naming;

namespace FactGen.Core.Linking;

/// <summary>The C# name that an entry claims.</summary>
internal static class FactName
{
    /// <summary>The name that <c>as:</c> or the key gives, out of the way of what generated types have; null when it gives none.</summary>
    public static string? Of(BoundEntry entry, KindLinks kind)
    {
        var name = entry.As is { } given ? (Identifiers.IsValid(given) ? given : null)
            : entry.Key is { } key ? Identifiers.Of(key)
            : null;
        return name is null ? null : ReservedNames.ForFact(name, kind.ClassName);
    }
}

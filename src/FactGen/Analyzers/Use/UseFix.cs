using System.Collections.Immutable;
using FactGen.Core.Fixes;

namespace FactGen.Analyzers.Use;

/// <summary>What an analyzer tells the code fix beside the message.</summary>
internal static class UseFix
{
    /// <summary>The C# that can stand in place of what is underlined; null where none is known.</summary>
    public static ImmutableDictionary<string, string?> Replacement(string? code) => code is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, code);
}

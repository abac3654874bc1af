using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Model;

/// <summary>The C# names of an enum's texts, parallel to them and escaped.</summary>
internal static class EnumMembers
{
    public static IReadOnlyList<string> Of(EnumType type)
    {
        var names = new NameTable(StringComparer.Ordinal, "value__");
        return type.Values.Select(value => Identifiers.Escape(names.Take(Identifiers.Of(value) ?? "_"))).ToArray();
    }
}

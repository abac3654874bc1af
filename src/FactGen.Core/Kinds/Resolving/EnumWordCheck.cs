using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Naming;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Reports the words of an enum that give no C# name, or one that another word has.</summary>
internal static class EnumWordCheck
{
    public static void Check(EnumType type, Target target)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in type.Values)
        {
            var place = target.Then(KindKeys.Values, word);
            if (Identifiers.Of(word) is not { } name) place.Wrong($"'{word}' gives no C# name; a text with one_of: takes any");
            else if (names.TryGetValue(name, out var other)) place.Report(FindingIds.NameTaken, name, $"the word '{other}' in C#; a text with one_of: keeps them apart");
            else names.Add(name, word);
        }
    }
}

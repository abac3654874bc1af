using CsCheck;
using FactGen.Core.Tests.Linking;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Core.Tests.Naming;

/// <summary>The names of entries in a project, over arbitrary keys.</summary>
public sealed class NamesOfEntriesTests
{
    private static readonly string[] Words = ["all", "people", "equals", "Equals", "equals_", "class", "key", "end-type", "1.x", "\U00020BB7"];

    /// <summary>Keys that often come near each other, and some of any code units.</summary>
    private static readonly Gen<string> Key = Gen.OneOf(
        Gen.Char["aAbB1.-_ #+\u00e9e\u0301"].Array[1, 4].Select(static units => new string(units)),
        Gen.Int[0, Words.Length - 1].Select(static index => Words[index]),
        Gen.Char.Array[1, 4].Select(static units => new string(units)));

    private static readonly Gen<string[]> Keys = Key.Array[1, 6].Select(static keys => keys.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void Names_are_legal_different_and_the_same_in_any_order() => Keys.Sample(
        static keys =>
        {
            var names = NamesOf(keys);
            Assert.Equal(names, NamesOf([.. keys.Reverse()]));
            var given = names.Values.OfType<string>().ToList();
            Assert.All(given, static name => Assert.True(SyntaxFacts.IsValidIdentifier(name), name));
            Assert.Equal(given.Distinct(StringComparer.Ordinal), given);
        },
        iter: 1_000);

    [Fact]
    public void Another_entry_renames_none_and_a_collision_is_told_at_both() => Gen.Select(Keys, Key).Sample(
        static (keys, added) =>
        {
            if (keys.Contains(added)) return;
            var (before, after) = (NamesOf(keys), NamesOf([.. keys, added]));
            var told = Told([.. keys, added]);
            foreach (var key in keys.Where(key => before[key] != after[key]))
            {
                Assert.Null(after[key]);
                Assert.Null(after[added]);
                Assert.Contains(told, finding => finding.Contains("FACT0013", StringComparison.Ordinal) && finding.Contains($"{before[key]}", StringComparison.Ordinal));
                Assert.True(told.Count(static finding => finding.Contains("FACT0013", StringComparison.Ordinal)) >= 2, string.Join("\n", told));
            }
        },
        iter: 1_000);

    private static Dictionary<string, string?> NamesOf(string[] keys) => Project(keys).Index.Collections
        .Single(static collection => collection.Kind == "person").Facts.ToDictionary(static fact => fact.Key!, static fact => fact.Identifier, StringComparer.Ordinal);

    private static string[] Told(string[] keys) => Project(keys).Check();

    private static Linked Project(string[] keys) => Linked.With().And(
        "facts/a.json",
        $$"""{ "people": { {{string.Join(", ", keys.Select(static key => $$"""{{Quoted(key)}}: { "name": "x" }"""))}} } }""");

    private static string Quoted(string key) => $"\"{string.Concat(key.Select(static unit => $"\\u{(int)unit:X4}"))}\"";
}

using FactGen.Core.Binding;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>languages: [zh, en]</c>: a map by language has these and no others (SHACL languageIn, Wikidata label in language).</summary>
/// <remarks>A tag stands for its subtags too, as in basic filtering of RFC 4647 §3.3.1: <c>zh</c> allows <c>zh-Hant</c>.</remarks>
internal sealed class Languages(RuleScope scope) : RecordRule
{
    private readonly FieldPath _of = scope.Path("of")!;
    private readonly List<string> _tags = [.. scope.Operand.Part("value")!.AsItems().Select(static item => item.Text!)];

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        foreach (var map in Maps(subject.From))
        {
            var value = (MapValue)map.Value;
            foreach (var pair in value.Pairs)
            {
                if (!_tags.Exists(tag => Matches(pair.Key, tag))) yield return Broken(new(map.Field.Place, pair.Value.Ordinal, IsHead: true), map, $"has '{pair.Key}', which is none of {string.Join(", ", _tags)}", subject);
            }

            foreach (var tag in _tags)
            {
                if (!value.Pairs.Any(pair => Matches(pair.Key, tag))) yield return Broken(map.Spot, map, $"lacks '{tag}'", subject);
            }
        }
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) => Maps(subject.From).Any();

    private static bool Matches(string key, string tag) =>
        key.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (key.Length == tag.Length || key[tag.Length] == '-');

    private static Violation Broken(Spot spot, Found map, string problem, Subject subject)
    {
        var (label, name) = subject.NamesOf(map.Record, map.Name);
        return new(FindingIds.Languages, subject.IsOwn(map.Record) ? spot : subject.Record.Spot, label, name, problem) { Records = [subject.Record] };
    }

    private IEnumerable<Found> Maps(FactRecord from)
    {
        var last = _of.Steps[_of.Steps.Count - 1];
        return scope.Paths.Owners(from, _of).SelectMany(owner => scope.Paths.AllStatements(owner, last)).Where(static found => found.Value is MapValue);
    }
}

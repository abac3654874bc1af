using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Linking;

/// <summary>Finds what keeps facts of several files from being emitted side by side.</summary>
internal sealed class LinkCheck(FactIndex index, CatalogLinks links, CancellationToken cancellationToken)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<(string Kind, string Key), PlacedEntry> _first = [];
    private readonly Dictionary<(string Kind, string Name), List<PlacedEntry>> _claims = [];
    private readonly Dictionary<(string Kind, string Key, string Field), (PlacedEntry Entry, BoundField Field)> _merged = [];

    /// <summary>Checks all files; the findings by path, then by place.</summary>
    public EquatableArray<Finding> Check(IReadOnlyList<(FactDocument Document, BindingResult Result)> files)
    {
        foreach (var (document, result) in files.OrderBy(static file => file.Result.File.Path, StringComparer.Ordinal))
        {
            for (var i = 0; i < result.File.Entries.Count; i++) CheckEntry(new(document, result, i));
        }

        foreach (var claim in _claims)
        {
            if (claim.Value.Count > 1) ReportCollision(claim.Key.Name, claim.Value);
        }

        return _findings
            .OrderBy(static finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Location.Span.Start)
            .ToEquatableArray();
    }

    private void CheckEntry(PlacedEntry place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entry = place.Entry;
        if (entry.Key is not { } key || links.Find(entry.Kind) is not { } kind) return;
        if (kind.Merges) CheckMerge(place, key);
        if (_first.TryGetValue((entry.Kind, key), out var first))
        {
            if (!kind.Merges) ReportDuplicate(place, key, first);
            return;
        }

        _first.Add((entry.Kind, key), place);
        if (FactName.Of(entry, kind) is not { } name) ReportNameless(place, key);
        else if (index.IdentifierOf(entry.Kind, key) is null) Claim(place, name);
    }

    private void Claim(PlacedEntry place, string name)
    {
        if (!_claims.TryGetValue((place.Entry.Kind, name), out var claims)) _claims.Add((place.Entry.Kind, name), claims = []);
        claims.Add(place);
    }

    /// <summary>A command line shows no additional location, so the message names a first key that stands in another file.</summary>
    private void ReportDuplicate(PlacedEntry place, string key, PlacedEntry first)
    {
        var (at, other) = (place.Locate(0), first.Locate(0));
        var message = other.Path == at.Path
            ? null
            : $"The key '{key}' stands in {first.LogicalPath}({other.Start.Line + 1},{other.Start.Character + 1}) already; the entry there is kept, this one is left out";
        _findings.Add(new(FindingIds.DuplicateKey, at, new([key]), new([other])) { Message = message });
    }

    private void ReportNameless(PlacedEntry place, string key)
    {
        var entry = place.Entry;
        if (entry.As is { } given) Report(FindingIds.BadIdentifier, place, entry.AsOrdinal, [], given, Meant(given));
        else Report(FindingIds.BadIdentifier, place, 0, [], key, "it has no letter, digit or known symbol; name the fact with 'as:' in its entry");
    }

    private static string Meant(string given) =>
        "one has letters, digits and underscores, and no digit first" + (Identifiers.Of(given) is { } name ? $"; write {name}" : "");

    /// <summary>Each is told of the first other one: thousands of equal names would else name each other.</summary>
    private void ReportCollision(string name, List<PlacedEntry> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            var other = places[i == 0 ? 1 : 0];
            var fix = links.Find(places[i].Entry.Kind)?.Kind.Foreign is null ? "give one of them a name of its own with 'as:'" : "let the kind's 'key:' tell them apart";
            Report(FindingIds.IdentifierCollision, places[i], places[i].NameOrdinal, [other.Locate(other.NameOrdinal)], places[i].Entry.Key!, other.Entry.Key!, name, fix);
        }
    }

    /// <summary>A field is compared with the first record that has it, which need not be the first of all.</summary>
    private void CheckMerge(PlacedEntry place, string key)
    {
        foreach (var field in place.Entry.Fields)
        {
            var id = (place.Entry.Kind, key, field.Name);
            if (!_merged.TryGetValue(id, out var known)) _merged.Add(id, (place, field));
            else if (!Ordinals.AreSame(known.Field, field)) Report(FindingIds.ConflictingRecords, place, field.Ordinal, [known.Entry.Locate(known.Field.Ordinal)], field.Name, key, place.Entry.Kind);
        }
    }

    private void Report(string id, PlacedEntry place, int ordinal, FactLocation[] others, params string[] arguments) =>
        _findings.Add(new(id, place.Locate(ordinal), new(arguments), new(others)));
}

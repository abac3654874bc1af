using FactGen.Core.Use;
using FactGen.Core.Values;

namespace FactGen.Analyzers.Use;

/// <summary>Which fields have statements with a standing of their own: where there are none, no property has to be traced back to its fact.</summary>
internal sealed class FactStandings(Func<KnownFacts> known)
{
    private readonly Lazy<HashSet<(string Record, string Field)>> _fields = new(() => Gather(known()));

    /// <summary>Whether some fact of that record has a statement for the field that is disputed, retracted or deprecated.</summary>
    public bool HasStanding(string record, string field) => _fields.Value.Contains((record, field));

    private static HashSet<(string Record, string Field)> Gather(KnownFacts known) =>
    [
        .. from collection in known.Collections
           from fact in collection.Facts
           from field in fact.Fields
           where fact.Statement(field) is { Status: FactStatus.Disputed or FactStatus.Retracted } or { Rank: FactRank.Deprecated }
           select (collection.Record, field),
    ];
}

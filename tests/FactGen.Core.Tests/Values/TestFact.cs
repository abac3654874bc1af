using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

/// <summary>A fact with nothing but its key; equal only to itself.</summary>
internal sealed class TestFact(string key) : IFact
{
    public string Key { get; } = key;

    public FactOrigin Origin { get; } =
        new("facts/test.yaml", "1", 0, null, null, FactStatus.Confirmed, FactRank.Normal, null);

    public FactOrigin OriginOf(string field) => Origin;
}

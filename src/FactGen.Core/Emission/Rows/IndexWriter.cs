using FactGen.Core.Linking;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Rows;

/// <summary>Writes the index of a collection's keys, which <see cref="FactKeyIndex"/> reads.</summary>
internal static class IndexWriter
{
    /// <summary>The table; null where no fact has a key.</summary>
    public static string? Write(IReadOnlyList<IndexedFact> facts)
    {
        var size = FactKeyIndex.Records(facts.Count);
        var records = new (int Place, uint Tag)[size];
        var hasKeys = false;
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].Key is not { Length: > 0 } key) continue;
            hasKeys = true;
            var hash = FactHash.Of(key);
            var record = FactKeyIndex.First(hash, size);
            while (records[record].Place > 0) record = FactKeyIndex.Next(record, size);
            records[record] = (place + 1, FactKeyIndex.Tag(hash));
        }

        if (!hasKeys) return null;
        var table = new TableWriter();
        foreach (var (place, tag) in records) table.Record(((uint)place, FactTable.Digits(facts.Count)), (tag, FactKeyIndex.TagDigits));
        return table.ToString();
    }
}

using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>The time of an entry in words: "2018 to 2024-03-14", "from 2018", "until 2024".</summary>
internal sealed class PeriodText(FieldReader reader)
{
    /// <summary>The entry's span; of a kind without one its dates, named when there can be several; null when there is nothing to say.</summary>
    public string? Of(BoundEntry entry, KindLinks kind)
    {
        if (kind.Kind.Shape.Period is not { } period) return Dates(entry, kind);
        return Between(DisplayText.Of(reader.Read(entry, period.Start)), DisplayText.Of(reader.Read(entry, period.End)));
    }

    private static string? Between(string? start, string? end) =>
        start is null ? (end is null ? null : "until " + end)
        : end is null ? "from " + start
        : start == end ? start
        : start + " to " + end;

    private string? Dates(BoundEntry entry, KindLinks kind)
    {
        var texts = new List<string>();
        foreach (var field in kind.Dates)
        {
            if (DisplayText.Of(reader.Read(entry, field)) is not { } date) continue;
            texts.Add(kind.Dates.Count == 1 ? date : field.Name.Replace('_', ' ') + " " + date);
        }

        return texts.Count == 0 ? null : string.Join(", ", texts);
    }
}

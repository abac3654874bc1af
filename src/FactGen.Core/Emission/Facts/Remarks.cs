using FactGen.Core.Values;

namespace FactGen.Core.Emission.Facts;

/// <summary>The words under a fact's summary: file, source, status and notes. Plain text, not yet escaped.</summary>
internal static class Remarks
{
    private const string Separator = " · ";

    public static string Of(SourceFact fact)
    {
        var qualifiers = fact.Entry.Qualifiers;
        var parts = new List<string?> { fact.File, qualifiers.Source, qualifiers.Status is null or FactStatus.Confirmed ? null : qualifiers.Status.ToString()!.ToLowerInvariant(), qualifiers.Note };
        foreach (var field in fact.Entry.Fields)
        {
            if (field.Preferred.Qualifiers.Note is { } note) parts.Add($"{field.Name}: {note}");
        }

        return string.Join(Separator, parts.Where(static part => part is not null));
    }
}

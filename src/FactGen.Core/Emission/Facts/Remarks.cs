using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Emission.Facts;

/// <summary>The words under a fact's summary: file, source, status and notes. Plain text, not yet escaped.</summary>
internal static class Remarks
{
    private const string Separator = " · ";

    public static string Of(LinkedEntry entry, string path)
    {
        var qualifiers = entry.Entry.Qualifiers;
        var parts = new List<string?> { path, qualifiers.Source, qualifiers.Status is null or FactStatus.Confirmed ? null : qualifiers.Status.ToString()!.ToLowerInvariant(), qualifiers.Note };
        foreach (var field in entry.Entry.Fields)
        {
            if (field.Preferred.Qualifiers.Note is { } note) parts.Add($"{field.Name}: {note}");
        }

        return string.Join(Separator, parts.Where(static part => part is not null));
    }
}

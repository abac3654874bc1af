using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Layout;

/// <summary>Puts linked facts where the layout wants them.</summary>
public static class FactSources
{
    /// <summary>
    /// The sources, in a fixed number of groups that each source falls into by its own name: a host that compares group by
    /// group finds all but one as they were, however many sources come and go.
    /// </summary>
    public static IEnumerable<EquatableArray<FactSource>> Grouped(IEnumerable<LinkedFile> files, FactLayout layout)
    {
        var entries = new EntryTable<LinkedEntry>(files.Select(static file => (file.Path, file.Entries)), static entry => entry.Entry.Kind);
        var groups = new List<FactSource>[SourceLayout.GroupCount];
        for (var i = 0; i < groups.Length; i++) groups[i] = [];
        foreach (var source in layout.Sources)
        {
            var parts = source.Parts.Select(part => new SourcePart(part.File, part.Kind, part.Shape, entries.Of(part)));
            groups[source.Group].Add(new(source.Name, parts.ToEquatableArray()));
        }

        return groups.Select(static group => group.ToEquatableArray());
    }
}

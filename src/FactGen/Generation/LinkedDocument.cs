using FactGen.Core;
using FactGen.Core.Emission;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>A file linked to all others: its facts, and beside them their lines. Linked once for both.</summary>
internal sealed class LinkedDocument
{
    private LinkedDocument(BoundDocument file, LinkedFile linked, string? fault)
    {
        Linked = linked;
        Lines = LinesOf(file, linked);
        Fault = fault is null ? null : Guard.Finding(file.Document, "linking", fault);
    }

    /// <summary>The facts with all that their output needs, without positions.</summary>
    public LinkedFile Linked { get; }

    /// <summary>The line numbers, in the order in which the output names them.</summary>
    public FileLines Lines { get; }

    /// <summary>Why the file could not be linked, through a fault of ours; null when all is well.</summary>
    public Core.Findings.Finding? Fault { get; }

    public static LinkedDocument Of(BoundDocument file, FactOutlines outlines) =>
        new(file, Linker.Link(file.Result.File, outlines), fault: null);

    /// <summary>A file that could not be linked: it has no facts, and says why.</summary>
    public static LinkedDocument Failed(BoundDocument file, Exception fault) =>
        new(file, new(file.File.LogicalPath, default), Guard.Describe(fault));

    private static FileLines LinesOf(BoundDocument file, LinkedFile linked)
    {
        var entries = new EntryLines[linked.Entries.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var slots = LineTable.Slots(linked.Entries[i]);
            var lines = new int[slots.Count];
            for (var slot = 0; slot < lines.Length; slot++) lines[slot] = file.Document.Lines[file.Result.Spans[linked.Places[i], slots[slot].Ordinal].Start].Line + 1;
            entries[i] = new(linked.Entries[i].Entry.Kind, new(lines));
        }

        return new(linked.Path, new(entries));
    }
}

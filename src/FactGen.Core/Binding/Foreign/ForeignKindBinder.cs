using System.Text;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Binds the records of one kind in the files that its <c>from:</c> names.</summary>
internal sealed class ForeignKindBinder(Kind kind, ForeignSource source)
{
    private readonly Glob[] _globs = [.. source.Globs.Select(static glob => new Glob(glob))];
    private readonly ForeignShape _shape = new ForeignTypeCompiler(kind.Shape.IsOpen).Shape(kind.Shape, kind.Name, KeyPaths(source));

    private bool ReadsScalars => _shape.ReadsScalars || KeyPaths(source).Any(static path => path.Steps[0] == Atoms.Value);

    /// <summary>Whether <c>from:</c> names the file.</summary>
    public bool Matches(string logicalPath) => _globs.Any(glob => glob.IsMatch(logicalPath));

    /// <summary>Binds every record of a file.</summary>
    public void Bind(FactNode root, BindingScope scope)
    {
        var keys = new Dictionary<string, (int Index, TextSpan Span)>(StringComparer.Ordinal);
        var selector = new RecordSelector(source.Records?.Steps ?? default, ReadsScalars, kind.Name, scope);
        foreach (var record in selector.Select(root)) Bind(record, keys, scope);
    }

    private static IEnumerable<FieldPath> KeyPaths(ForeignSource source) =>
        source.Key is { } key ? key.Parts.Where(static part => part.Path is not null).Select(static part => part.Path!) : [];

    private void Bind(RecordFrame record, Dictionary<string, (int Index, TextSpan Span)> keys, BindingScope scope)
    {
        var span = Place.HeadOf(record.Node);
        if (!TryReadKey(record, scope, out var key, ref span)) return;
        scope.BeginEntry(span);
        var name = key is null ? null : $"{kind.Name} '{Wording.Shorten(key)}'";
        if (!_shape.TryBind(record, span, name, scope, out var fields))
        {
            scope.Entries.LeaveOut(kind.Name, key);
            return;
        }

        var entry = new BoundEntry(kind.Name, key, fields, Qualifiers.None) { Caption = ForeignCaption.Of(kind.Shape, record, fields, scope) };
        if (key is not null && keys.TryGetValue(key, out var first)) AddAgain(entry, first, span, scope);
        else if (key is not null) keys.Add(key, (scope.Entries.Add(entry, scope.TakeSpans()), span));
        else scope.Entries.Add(entry, scope.TakeSpans());
    }

    private void AddAgain(BoundEntry entry, (int Index, TextSpan Span) first, TextSpan span, BindingScope scope)
    {
        if (source.MergeDuplicates) EntryMerger.MergeInto(first.Index, entry, kind.Shape, scope);
        else scope.Report(FindingIds.DuplicateKey, span, first.Span, Wording.Shorten(entry.Key!));
    }

    /// <summary>The record's key, null where the kind declares none; false when it has none though it must, which is told here.</summary>
    private bool TryReadKey(RecordFrame record, BindingScope scope, out string? key, ref TextSpan span)
    {
        key = null;
        if (source.Key is not { } template) return true;
        var text = new StringBuilder();
        TextSpan? place = null;
        foreach (var part in template.Parts)
        {
            if (part.Path is not { } path)
            {
                text.Append(part.Literal);
                continue;
            }

            var found = PathWalker.Follow(path, record, scope.LogicalPath, out _);
            if (found.Count != 1 || !found[0].IsScalar || found[0].Text.Length == 0)
            {
                scope.Report(FindingIds.MissingField, span, path.ToString(), $"a record of {kind.Name}, which needs it for its key");
                return false;
            }

            text.Append(found[0].Text);
            if (found[0].Atom is null) place ??= found[0].Span;
        }

        key = text.ToString();
        span = place ?? span;
        return true;
    }
}

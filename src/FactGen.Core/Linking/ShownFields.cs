using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>Which fields of an entry others show, by its kind: found by following all that captions and summaries read.</summary>
internal sealed class ShownFields
{
    private readonly CatalogLinks _links;
    private readonly Func<string, bool> _hasSummary;
    private readonly Dictionary<string, HashSet<string>> _referred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<HashSet<string>> _captioned = [];

    /// <summary>Follows what is read where those kinds have summaries.</summary>
    public ShownFields(CatalogLinks links, Func<string, bool> hasSummary)
    {
        _links = links;
        _hasSummary = hasSummary;
        foreach (var kind in links.Concrete)
        {
            HashSet<string> own = [];
            Caption(kind, own);
            if (hasSummary(kind.Kind.Name)) Summary(kind, own);
            if (kind.Reversed.Any(IsTold)) Summary(kind, _listed[kind.Kind.Name] = []);
        }
    }

    /// <summary>What is read of an entry that another refers to; null where no reference to such entries is followed.</summary>
    public HashSet<string>? OfReferred(KindLinks kind) => Find(_referred, kind);

    /// <summary>What is read of an entry in a list of another; null where such entries are in no list that a summary tells.</summary>
    public HashSet<string>? OfListed(KindLinks kind) => Find(_listed, kind);

    /// <summary>Whether a summary tells the list that the field makes.</summary>
    public bool IsTold(Field field) => Targets(field.Type).Any(target => _hasSummary(target.Kind.Name));

    private static HashSet<string>? Find(Dictionary<string, HashSet<string>> sets, KindLinks kind) =>
        sets.TryGetValue(kind.Kind.Name, out var fields) ? fields : null;

    private IEnumerable<KindLinks> Targets(FactType type) => _links.ConcreteOf(ReferenceKinds.Of(type));

    private HashSet<string> Referred(KindLinks kind)
    {
        if (Find(_referred, kind) is not { } fields) _referred.Add(kind.Kind.Name, fields = []);
        return fields;
    }

    /// <summary>What <see cref="SummaryWriter"/> reads of an entry, of its own or in a list.</summary>
    private void Summary(KindLinks kind, HashSet<string> read)
    {
        Caption(kind, read);
        foreach (var field in kind.References.Concat(kind.Reversed))
        {
            Read(kind, field, read);
            foreach (var target in Targets(field.Type)) Caption(target, Referred(target));
        }

        foreach (var field in kind.Dates.Concat(kind.Sums)) Read(kind, field, read);
        if (kind.Kind.Shape.Period is not { } period) return;
        Read(kind, period.Start, 0, read);
        Read(kind, period.End, 0, read);
    }

    /// <summary>What <see cref="Captions"/> reads of an entry.</summary>
    private void Caption(KindLinks kind, HashSet<string> read)
    {
        if (!_captioned.Add(read)) return;
        foreach (var path in kind.Kind.Shape.Caption)
        {
            Read(kind, path, 0, read);
            if (path.Steps.Count != 1 || kind.Field(path.Steps[0]) is not { } field) continue;
            foreach (var target in Targets(field.Type)) Caption(target, Referred(target));
        }
    }

    private void Read(KindLinks kind, FieldPath path, int step, HashSet<string> read)
    {
        if (kind.Field(path.Steps[step]) is not { } field) return;
        Read(kind, field, read);
        Follow(field.Type, path, step + 1);
    }

    private void Read(KindLinks kind, Field field, HashSet<string> read)
    {
        if (read.Add(field.Name) && field.Default is { } path) Read(kind, path, 0, read);
    }

    /// <summary>A record is read with the field that holds it; what it refers to, like what the field refers to, belongs to others.</summary>
    private void Follow(FactType type, FieldPath path, int step)
    {
        if (step == path.Steps.Count) return;
        if (type is RecordType record)
        {
            if (record.Shape.Find(path.Steps[step]) is { } field) Follow(field.Type, path, step + 1);
            return;
        }

        foreach (var target in Targets(type)) Read(target, path, step, Referred(target));
    }
}

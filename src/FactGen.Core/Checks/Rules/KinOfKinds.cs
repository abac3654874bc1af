using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>Which kinds with entries extend which.</summary>
internal sealed class KinOfKinds
{
    private readonly CheckContext _context;
    private readonly RuleBook _book;
    private readonly Dictionary<string, List<string>> _ancestors = new(StringComparer.Ordinal);

    /// <summary>Looks up the ancestors of each kind.</summary>
    public KinOfKinds(CheckContext context, RuleBook book)
    {
        (_context, _book) = (context, book);
        foreach (var kind in context.Catalog.Kinds) _ancestors[kind.Name] = [.. Above(kind).Where(static ancestor => !ancestor.IsAbstract).Select(static ancestor => ancestor.Name).Distinct()];
    }

    /// <summary>Whether a kind with entries, which this one extends, has the rule too, and so asks it.</summary>
    public bool IsInherited(RuleCase item, Kind kind) => _ancestors[kind.Name].Exists(ancestor => _book.Of(ShapeOf(_context.Catalog.Find(ancestor)!)).Exists(item.IsSameAs));

    /// <summary>The entries of a kind and of those that extend it, in order, with the shapes of the latter.</summary>
    public (IReadOnlyList<RecordShape> Shapes, IReadOnlyList<FactRecord> Records) WithHeirs(Kind kind)
    {
        var own = _context.Facts.Of(kind.Name);
        var heirs = _context.Catalog.Kinds.Where(other => _ancestors[other.Name].Contains(kind.Name) && !other.IsAbstract).ToList();
        return heirs.Count == 0
            ? ([], own)
            : (heirs.ConvertAll(ShapeOf), [.. own.Concat(heirs.SelectMany(heir => _context.Facts.Of(heir.Name))).OrderBy(static record => record.Number)]);
    }

    private RecordShape ShapeOf(Kind kind) => _context.Facts.ShapeOf(kind.Shape, kind.Name);

    /// <summary>Every kind that one extends, over others too; circles among kinds have been cut.</summary>
    private IEnumerable<Kind> Above(Kind kind) => kind.Extends
        .Select(_context.Catalog.Find)
        .Where(static parent => parent is not null)
        .SelectMany(parent => Above(parent!).Prepend(parent!));
}

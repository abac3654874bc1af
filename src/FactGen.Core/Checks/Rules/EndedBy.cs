using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Rules.Conditions;
using FactGen.Core.Checks.Time;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Rules;

/// <summary>
/// <c>ended_by: { kind: event, at: date, where: { person: people }, if: … }</c>: a record's time does not go on after
/// an entry of another kind that says it ended.
/// </summary>
internal sealed class EndedBy : SetRule
{
    private readonly RuleScope _scope;
    private readonly int _places;
    private readonly FieldPath _start;
    private readonly RowReader _own;
    private readonly RowReader _theirs;
    private readonly List<Condition> _if;
    private readonly string _kind;
    private readonly bool _isOngoing;
    private Dictionary<string, List<(FactRecord Record, Found At, TimeSpread Time)>>? _ends;

    /// <summary>Reads which entries end which records.</summary>
    public EndedBy(RuleScope scope)
    {
        _scope = scope;
        _kind = scope.Operand.Part("kind")!.Text!;
        var where = scope.Operand.Part("where")!;
        _places = where.Names.Count;
        var (from, until) = SpanPaths.Of(scope);
        _start = from;
        _own = new(scope.Paths, [.. where.Names.Select(static name => new RuleOperand(name).AsPath()), from, until]);
        _theirs = new(scope.Paths, [.. where.Items.Select(static item => item.AsPath()), scope.Path("at")!]);
        _if = scope.Operand.Part("if") is { } condition ? ConditionReader.Read(condition, OfKind(scope, _kind)) : [];
        _isOngoing = scope.Operand.Part("until_absent") is not null;
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(IReadOnlyList<FactRecord> records)
    {
        _ends ??= Ends();
        if (_ends.Count == 0) yield break;
        foreach (var record in records)
        {
            if (_scope.Context.OneTooMany.Has(record, _start)) continue;
            foreach (var row in _own.Read(record))
            {
                if (Broken(record, row) is not { } violation) continue;
                yield return violation;
                break;
            }
        }
    }

    /// <summary>The scope in which paths begin at the other kind.</summary>
    private static RuleScope OfKind(RuleScope scope, string kind) =>
        scope.Context.Catalog.Find(kind) is { } other ? scope with { Shape = scope.Context.Facts.ShapeOf(other.Shape, kind) } : scope;

    private Violation? Broken(FactRecord record, Found?[] row)
    {
        var (start, end) = (row[_places], row[_places + 1]);
        if (start is null || Groups.KeyOf(row, _places) is not { } key || !_ends!.TryGetValue(key, out var ends)) return null;
        if (TimeSpread.Between(start.Value, end?.Value, _isOngoing) is not { CanLast: true } time) return null;
        Violation? possible = null;
        foreach (var (other, at, moment) in ends)
        {
            if (time.LatestStart < moment.EarliestStart && moment.LatestEnd < time.EarliestEnd) return Broken(record, start, end, other, at);
            if (time.EarliestStart < moment.LatestEnd && moment.EarliestStart < time.LatestEnd) possible ??= Broken(record, start, end, other, at) with { Possibly = $"{Text(start, end)} and {at.NameAndText} of {other.Label}" };
        }

        return possible;
    }

    private static Violation Broken(FactRecord record, Found start, Found? end, FactRecord other, Found at) =>
        new(FindingIds.HeldAfterEnd, new Subject(record, record).SpotOf(end, start), record.Label, Text(start, end), other.Label, at.Text)
        {
            Others = [at.Spot],
            Records = [record, other],
        };

    private static string Text(Found start, Found? end) => end is null ? $"from {start.Text}" : $"{start.Text} to {end.Text}";

    /// <summary>What ends whom, in the order of time; what is only planned ends nobody.</summary>
    private Dictionary<string, List<(FactRecord Record, Found At, TimeSpread Time)>> Ends()
    {
        var ends = new Dictionary<string, List<(FactRecord Record, Found At, TimeSpread Time)>>(StringComparer.Ordinal);
        foreach (var record in _scope.Context.Index.Links.ConcreteOf([_kind]).SelectMany(kind => _scope.Context.Facts.Of(kind.Kind.Name)))
        {
            if (record.Place.Entry.Qualifiers.Status is FactStatus.Planned || ConditionReader.AllHold(_if, new(record, record)) != true) continue;
            foreach (var row in _theirs.Read(record))
            {
                if (row[_places] is not { Statement.Qualifiers.Status: not FactStatus.Planned } at || Groups.KeyOf(row, _places) is not { } key || TimeSpread.Between(at.Value, at.Value, false) is not { } time) continue;
                if (!ends.TryGetValue(key, out var list)) ends.Add(key, list = []);
                list.Add((record, at, time));
            }
        }

        foreach (var list in ends.Values) list.Sort(static (a, b) => a.Time.EarliestStart != b.Time.EarliestStart ? a.Time.EarliestStart.CompareTo(b.Time.EarliestStart) : a.Record.Number.CompareTo(b.Record.Number));
        return ends;
    }
}

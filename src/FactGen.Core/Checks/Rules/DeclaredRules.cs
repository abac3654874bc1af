using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>Asks every declared rule: a kind's about each record and about all, a nested record's about each item and about those of one parent.</summary>
internal sealed class DeclaredRules : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        var book = new RuleBook(context);
        var walk = new RecordWalk(context.Paths);
        var kin = new KinOfKinds(context, book);
        foreach (var kind in context.Catalog.Kinds)
        {
            if (!kind.IsAbstract) CheckKind(kind, book, walk, kin, context);
        }
    }

    /// <summary>What extends a kind is of that kind, so that rules on all look at both together, once.</summary>
    private static void CheckKind(Kind kind, RuleBook book, RecordWalk walk, KinOfKinds kin, CheckContext context)
    {
        var cases = book.Of(context.Facts.ShapeOf(kind.Shape, kind.Name));
        var records = context.Facts.Of(kind.Name);
        CheckRecords(records, cases, book, walk, context);
        var heirs = kin.WithHeirs(kind);
        foreach (var item in cases)
        {
            if (item.Set is not null && !kin.IsInherited(item, kind)) CheckSet(new(item, heirs.Shapes, book), heirs.Records, context);
        }
    }

    private static void CheckGroup(IReadOnlyList<FactRecord> records, RecordShape shape, RuleBook book, RecordWalk walk, CheckContext context)
    {
        var cases = book.Of(shape);
        CheckRecords(records, cases, book, walk, context);
        foreach (var item in cases)
        {
            if (item.Set is not null) CheckSet(new(item, [], book), records, context);
        }
    }

    private static void CheckRecords(IReadOnlyList<FactRecord> records, List<RuleCase> cases, RuleBook book, RecordWalk walk, CheckContext context)
    {
        foreach (var record in records)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var subject = new Subject(record, record);
            foreach (var item in cases) CheckRecord(item, subject, context);
            foreach (var group in walk.Groups(record)) CheckGroup(group, group[0].Shape, book, walk, context);
        }
    }

    private static void CheckRecord(RuleCase item, Subject subject, CheckContext context)
    {
        if (item.Record is not { } rule) return;
        foreach (var violation in rule.Check(subject))
        {
            var reason = item.Excuse(subject.Record);
            context.Order.Note(violation, reason is null ? null : (item.Declaration.Name, subject.Record.Root.Key!, reason));
            if (reason is null) context.Report(violation, item.Declaration);
            else if (Counts(violation, context)) Use(item, subject.Record, reason, context);
        }
    }

    /// <summary>With exceptions the rule is asked twice: about all, to see which exceptions are needed, and about those that are not excused.</summary>
    private static void CheckSet(SetCase item, IReadOnlyList<FactRecord> records, CheckContext context)
    {
        if (item.Rule is not { } rule) return;
        if (item.HasExceptions)
        {
            UseExceptions(item, rule, records, context);
            records = [.. records.Where(record => item.Of(record).Excuse(record) is null)];
        }

        foreach (var violation in rule.Check(records)) context.Report(violation, item.Of(violation.Records[0]).Declaration);
    }

    private static void UseExceptions(SetCase item, SetRule rule, IReadOnlyList<FactRecord> records, CheckContext context)
    {
        var before = context.OneTooMany.Count;
        foreach (var violation in rule.Check(records).Where(violation => Counts(violation, context)))
        {
            foreach (var record in violation.Records)
            {
                if (item.Of(record).Excuse(record) is { } reason) Use(item.Of(record), record, reason, context);
            }
        }

        context.OneTooMany.CutBackTo(before);
    }

    /// <summary>Whether anybody would be told: then an exception is needed.</summary>
    private static bool Counts(Violation violation, CheckContext context) => violation.IsCertain || context.Options.ReportPossible;

    private static void Use(RuleCase item, FactRecord record, string reason, CheckContext context) =>
        context.Exceptions[(item.Declaration.Name, record.Root.Key!, reason)] = true;
}

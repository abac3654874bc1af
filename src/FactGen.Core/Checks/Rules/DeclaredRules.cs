using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>Asks every declared rule: a kind's about each record and about all, a nested record's about each item and about those of one parent.</summary>
internal sealed class DeclaredRules : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        var book = new RuleBook(context);
        var walk = new RecordWalk(context.Paths);
        foreach (var kind in context.Catalog.Kinds)
        {
            if (!kind.IsAbstract) CheckGroup(context.Facts.Of(kind.Name), context.Facts.ShapeOf(kind.Shape, kind.Name), book, walk, context);
        }
    }

    private static void CheckGroup(IReadOnlyList<FactRecord> records, RecordShape shape, RuleBook book, RecordWalk walk, CheckContext context)
    {
        var cases = book.Of(shape);
        foreach (var record in records)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var subject = new Subject(record, record);
            foreach (var item in cases) CheckRecord(item, subject, context);
            foreach (var group in walk.Groups(record)) CheckGroup(group, group[0].Shape, book, walk, context);
        }

        foreach (var item in cases) CheckSet(item, records, context);
    }

    private static void CheckRecord(RuleCase item, Subject subject, CheckContext context)
    {
        if (item.Record is not { } rule) return;
        foreach (var violation in rule.Check(subject))
        {
            context.Order.Note(violation);
            if (item.Excuse(subject.Record) is not { } reason) context.Report(violation, item.Declaration);
            else if (violation.IsCertain) Use(item, subject.Record, reason, context);
        }
    }

    /// <summary>With exceptions the rule is asked twice: about all, to see which exceptions are needed, and about those that are not excused.</summary>
    private static void CheckSet(RuleCase item, IReadOnlyList<FactRecord> records, CheckContext context)
    {
        if (item.Set is not { } rule) return;
        if (item.HasExceptions)
        {
            UseExceptions(item, rule, records, context);
            records = [.. records.Where(record => item.Excuse(record) is null)];
        }

        foreach (var violation in rule.Check(records)) context.Report(violation, item.Declaration);
    }

    private static void UseExceptions(RuleCase item, SetRule rule, IReadOnlyList<FactRecord> records, CheckContext context)
    {
        var before = context.OneTooMany.ToList();
        foreach (var violation in rule.Check(records).Where(static violation => violation.IsCertain))
        {
            foreach (var record in violation.Records)
            {
                if (item.Excuse(record) is { } reason) Use(item, record, reason, context);
            }
        }

        context.OneTooMany.IntersectWith(before);
    }

    private static void Use(RuleCase item, FactRecord record, string reason, CheckContext context) =>
        context.Exceptions[(item.Declaration.Name, record.Root.Key!, reason)] = true;
}

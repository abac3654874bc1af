using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks.Disabling;

/// <summary>Finds <c>exceptions:</c> that excuse nothing any more (FACT5130). Runs after the rules.</summary>
internal sealed class UnusedExceptions : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        if (!context.Exceptions.ContainsValue(false)) return;
        foreach (var (document, _) in context.Files)
        {
            if (!document.Root.TryGet(RootKeys.Kinds, out var kinds)) continue;
            foreach (var kind in kinds.Entries) CheckShape(kind.Value, kind.Key.Text, document, context);
        }
    }

    /// <summary>The rules of a kind or record, and those of its fields.</summary>
    private static void CheckShape(FactNode shape, string kind, FactDocument document, CheckContext context)
    {
        if (shape.TryGet(KindKeys.Rules, out var rules))
        {
            foreach (var rule in rules.Items) CheckRule(rule, kind, document, context);
        }

        if (!shape.TryGet(KindKeys.Fields, out var fields)) return;
        foreach (var field in fields.Entries)
        {
            CheckRule(field.Value, kind, document, context);
            CheckShape(field.Value, kind, document, context);
        }
    }

    /// <summary>Beside the rules of a field an exception holds for all of them; one that needs it is enough.</summary>
    private static void CheckRule(FactNode rule, string kind, FactDocument document, CheckContext context)
    {
        if (!rule.TryGet(KindKeys.Exceptions, out var exceptions)) return;
        var names = rule.Entries.Select(static entry => entry.Key.Text).Where(static name => RuleSignatures.Find(name) is not null).ToList();
        foreach (var exception in exceptions.Entries)
        {
            var (key, reason) = (exception.Key.Text, exception.Value.Text);
            var uses = names.Where(name => context.Exceptions.ContainsKey((name, key, reason))).Select(name => context.Exceptions[(name, key, reason)]).ToList();
            if (uses.Count == 0 || uses.Contains(true)) continue;
            context.Findings.Add(new(FindingIds.UnusedException, document.Locate(exception.Key.Span), new([key, WhyNot(key, kind, names, context)])));
        }
    }

    private static string WhyNot(string key, string kind, List<string> rules, CheckContext context)
    {
        var kinds = context.Catalog.Concrete(kind).Select(static concrete => concrete.Name).ToList();
        if (kinds.Exists(name => context.Facts.Find(name, key) is not null)) return $"it keeps the rule '{string.Join("', '", rules)}'";
        var keys = context.Facts.Entries.Where(entry => entry.Key is not null && kinds.Contains(entry.Shape.Kind)).Select(static entry => entry.Key!);
        return $"no {kind} has that key{Wording.Suggest(DidYouMean.Nearest(key, keys))}";
    }
}

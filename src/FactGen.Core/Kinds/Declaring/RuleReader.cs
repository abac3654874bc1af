using FactGen.Core.Findings;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Kinds.Rules.Forms;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads rules as trees of texts. Whether an argument fits is checked when every kind is known.</summary>
internal static class RuleReader
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    /// <summary>The rules under <c>rules:</c> of a kind or record.</summary>
    public static EquatableArray<RuleDeclaration> ReadList(FactNode mapping, Scope scope)
    {
        if (!scope.TryGet(mapping, KindKeys.Rules, out var list)) return default;
        if (list.Kind != NodeKind.Sequence)
        {
            scope.Wrong(list, "rules: takes a list: - no_overlap");
            return default;
        }

        var rules = new List<RuleDeclaration>();
        foreach (var item in list.Items)
        {
            if (ReadItem(item, scope with { Site = scope.Site.Rule(rules.Count) }) is { } rule) rules.Add(rule);
        }

        return rules.ToEquatableArray();
    }

    /// <summary>The rules that are keys of a field's mapping; severity, message and exceptions beside them hold for all of them.</summary>
    public static EquatableArray<RuleDeclaration> ReadField(FactNode mapping, Scope scope)
    {
        var rules = new List<RuleDeclaration>();
        var (severity, message, exceptions) = ReadBeside(mapping, scope);
        foreach (var entry in mapping.Entries)
        {
            var name = entry.Key.Text;
            if (RuleSignatures.Find(name) is not { OnField: { } form } || IsOff(form, entry.Value)) continue;
            rules.Add(new(name, Operand(entry.Value, scope, scope.Site.Then(name)), severity, message, exceptions));
        }

        if (rules.Count == 0) RefuseBeside(mapping, scope);
        return rules.ToEquatableArray();
    }

    private static bool IsOff(OperandForm form, FactNode value) =>
        (form is FlagForm or TextFlagForm or LinkForm) && value.Kind == NodeKind.Scalar && value.Text == "false";

    private static RuleDeclaration? ReadItem(FactNode item, Scope scope)
    {
        if (item.Kind == NodeKind.Scalar && !item.IsNull)
        {
            scope.Log.Mark(scope.Site, item);
            return IsRule(item, scope) ? new(item.Text, RuleOperand.None) : null;
        }

        var named = item.Entries.Where(static entry => !KindKeys.OfRule.Contains(entry.Key.Text)).ToList();
        if (item.Kind != NodeKind.Mapping || named.Count == 0)
        {
            scope.Wrong(item, "a rule is a name, or a mapping that begins with one: - no_overlap, or - unique: [first, second]");
            return null;
        }

        if (named.Count > 1)
        {
            ReportSecond(named[1].Key, scope);
            return null;
        }

        var name = named[0].Key;
        scope.Log.Mark(scope.Site, name);
        if (!IsRule(name, scope)) return null;
        var (severity, message, exceptions) = ReadBeside(item, scope);
        return new(name.Text, Operand(named[0].Value, scope, scope.Site.Then(name.Text)), severity, message, exceptions);
    }

    /// <summary>A second name beside a rule is another rule, or a word about this one that is misspelt.</summary>
    private static void ReportSecond(FactNode second, Scope scope)
    {
        if (RuleSignatures.Find(second.Text) is null && DidYouMean.Nearest(second.Text, KindKeys.OfRule) is not null) scope.Unknown(second, "key", KindKeys.OfRule);
        else scope.Wrong(second, $"one rule a list item: begin a new one with '- {second.Text}'");
    }

    private static bool IsRule(FactNode name, Scope scope)
    {
        if (RuleSignatures.Find(name.Text) is { } signature)
        {
            if (signature.OnRecord is not null) return true;
            scope.Log.Report(FindingIds.WrongRule, name, scope.Subject, $"{name.Text} is a key of a field, not a rule of a whole record");
            return false;
        }

        scope.Unknown(name, "rule", RuleSignatures.All.Where(static rule => rule.OnRecord is not null).Select(static rule => rule.Name));
        return false;
    }

    private static RuleOperand Operand(FactNode node, Scope scope, Site site)
    {
        scope.Log.Mark(site, node);
        if (node.IsNull) return RuleOperand.None;
        if (node.Kind == NodeKind.Scalar) return new(node.Text);
        if (node.Kind == NodeKind.Sequence)
        {
            return new(null, node.Items.Select((item, index) => Operand(item, scope, site.Then(index))).ToEquatableArray());
        }

        var entries = node.Entries.ToList();
        foreach (var entry in entries) scope.Log.Mark(site.Then(entry.Key.Text, Site.Name), entry.Key);
        return new(
            null,
            entries.Select(entry => Operand(entry.Value, scope, site.Then(entry.Key.Text))).ToEquatableArray(),
            entries.Select(static entry => entry.Key.Text).ToEquatableArray());
    }

    private static (string? Severity, string? Message, EquatableArray<RuleException> Exceptions) ReadBeside(FactNode mapping, Scope scope)
    {
        var severity = scope.Text(mapping, KindKeys.Severity);
        if (severity is not null && !Severities.Contains(severity))
        {
            mapping.TryGet(KindKeys.Severity, out var node);
            scope.Wrong(node, "severity: is error, warning or info");
            severity = null;
        }

        return (severity, scope.Text(mapping, KindKeys.Message), ReadExceptions(mapping, scope));
    }

    private static EquatableArray<RuleException> ReadExceptions(FactNode mapping, Scope scope)
    {
        if (!scope.TryGet(mapping, KindKeys.Exceptions, out var node)) return default;
        if (node.Kind != NodeKind.Mapping)
        {
            scope.Wrong(node, "exceptions: takes keys of entries, each with the reason: { ada-berg: the gazette says so }");
            return default;
        }

        var exceptions = new List<RuleException>();
        foreach (var entry in node.Entries)
        {
            if (entry.Value.Kind == NodeKind.Scalar && entry.Value.Text.Trim().Length > 0 && !entry.Value.IsNull) exceptions.Add(new(entry.Key.Text, entry.Value.Text));
            else scope.Wrong(entry.Key, $"the exception '{entry.Key.Text}' needs its reason");
        }

        return exceptions.ToEquatableArray();
    }

    private static void RefuseBeside(FactNode mapping, Scope scope)
    {
        foreach (var entry in mapping.Entries)
        {
            if (KindKeys.OfRule.Contains(entry.Key.Text)) scope.Wrong(entry.Key, $"{entry.Key.Text}: belongs to a rule, and this field has none");
        }
    }
}

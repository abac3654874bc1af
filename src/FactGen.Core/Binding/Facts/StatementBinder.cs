using FactGen.Core.Binding.Types;
using FactGen.Core.Findings;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Facts;

/// <summary>Binds a plain value, or a mapping of <c>value</c> and qualifiers.</summary>
internal sealed class StatementBinder(ValueBinder value)
{
    private const string Value = "value";

    private static readonly string[] Names = [Value, .. QualifierBuilder.StatementNames];

    /// <summary>Whether the node says <c>value:</c> and the type lets that be a statement.</summary>
    public bool IsStatement(FactNode node) =>
        value.AllowsStatements && node.Kind == NodeKind.Mapping && node.TryGet(Value, out _);

    /// <summary>Binds a statement.</summary>
    /// <returns>False when its value is broken or missing, which was told; true with null when the value is absent.</returns>
    public bool TryBind(FactNode node, BindingScope scope, out BoundStatement? statement)
    {
        var isStatement = IsStatement(node);
        if (isStatement || IsMeantAsStatement(node)) return TryBindParts(node, scope, out statement);
        var isWhole = value.TryBind(new(node), scope, out var bound);
        statement = bound is null ? null : new(bound, Qualifiers.None);
        return isWhole;
    }

    /// <summary>Qualifiers without a value: better told as such than as a mapping that ought to be a date.</summary>
    private bool IsMeantAsStatement(FactNode node) =>
        value.AllowsStatements && !value.ReadsMappings && node.Kind == NodeKind.Mapping
        && node.Entries.Any(static pair => DidYouMean.Nearest(pair.Key.Text, Names) is not null);

    private bool TryBindParts(FactNode node, BindingScope scope, out BoundStatement? statement)
    {
        var qualifiers = new QualifierBuilder();
        FactNode? written = null;
        var isMisspelt = false;
        foreach (var part in node.Entries)
        {
            if (!ScalarKey.TryRead(part.Key, scope, out var name)) continue;
            if (name == Value) written = part.Value;
            else if (!qualifiers.TrySet(name, part.Value, QualifierBuilder.StatementNames, scope)) isMisspelt |= scope.ReportUnknown(part.Key, "a statement", Names) == Value;
        }

        statement = null;
        if (written is not { } valueNode)
        {
            if (!isMisspelt) scope.Report(FindingIds.MissingField, Place.HeadOf(node), Value, "the statement");
            return false;
        }

        var isWhole = value.TryBind(new(valueNode), scope, out var bound);
        if (bound is not null) statement = new(bound, qualifiers.Build(scope));
        return isWhole;
    }
}

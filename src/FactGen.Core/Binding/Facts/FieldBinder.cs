using FactGen.Core.Binding.Types;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Binding.Facts;

/// <summary>Binds a field of a fact file: a plain value, a statement, or a list of statements that compete.</summary>
internal sealed class FieldBinder(Field declaration, ValueBinder value)
{
    private readonly StatementBinder _statement = new(value);

    /// <summary>The field's name.</summary>
    public string Name => declaration.Name;

    /// <summary>Whether a record without it is not whole.</summary>
    public bool IsRequired { get; } = FieldSet.IsRequired(declaration);

    /// <summary>Binds the field.</summary>
    /// <returns>False when nothing of it is left and that was told; true with null when it is absent.</returns>
    public bool TryBind(FactEntry pair, BindingScope scope, out BoundField? bound)
    {
        var ordinal = scope.Mark(pair.Key.Span);
        if (IsStatementList(pair.Value)) return TryBindAll(pair.Value, ordinal, scope, out bound);
        var isWhole = _statement.TryBind(pair.Value, scope, out var statement);
        bound = statement is null ? null : Of(ordinal, [statement]);
        return isWhole;
    }

    private bool TryBindAll(FactNode list, int ordinal, BindingScope scope, out BoundField? bound)
    {
        var statements = new List<BoundStatement>(list.Count);
        var isWhole = true;
        foreach (var item in list.Items)
        {
            isWhole &= _statement.TryBind(item, scope, out var statement);
            if (statement is not null) statements.Add(statement);
        }

        CheckRanks(statements, scope);
        bound = statements.Count == 0 ? null : Of(ordinal, [.. statements]);
        return bound is not null || isWhole;
    }

    private BoundField Of(int ordinal, BoundStatement[] statements) => new(declaration.Name, new(statements)) { Ordinal = ordinal };

    /// <summary>Whether a list is one of statements that compete. Where the type is itself a list, every item must be a statement to make it one of those.</summary>
    private bool IsStatementList(FactNode node)
    {
        if (node.Kind != NodeKind.Sequence || node.Count == 0 || !value.AllowsStatements) return false;
        return value is ListBinder list
            ? list.Item.AllowsStatements && node.Items.All(_statement.IsStatement)
            : node.Items.Any(_statement.IsStatement);
    }

    private void CheckRanks(List<BoundStatement> statements, BindingScope scope)
    {
        TextSpan? first = null;
        foreach (var statement in statements)
        {
            if (statement.Qualifiers.Rank != FactRank.Preferred) continue;
            var span = scope.Spans[statement.Qualifiers.OrdinalOf(Qualifier.Rank)!.Value];
            if (first is { } other) scope.Report(FindingIds.SeveralPreferred, span, other, declaration.Name);
            else first = span;
        }
    }
}

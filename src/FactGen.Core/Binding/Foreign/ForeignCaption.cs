using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Foreign;

/// <summary>What a person calls a foreign record, where that is not one of its declared fields.</summary>
internal static class ForeignCaption
{
    /// <summary>The text at the end of the first caption path that is present; null when that path is a declared field, or none is.</summary>
    public static string? Of(Shape shape, RecordFrame record, EquatableArray<BoundField> fields, BindingScope scope)
    {
        foreach (var path in shape.Caption)
        {
            if (path.Steps.Count == 0) continue;
            var field = fields.FirstOrDefault(field => field.Name == path.Steps[0]);
            if (field is not null && path.Steps.Count == 1) return null;
            var found = PathWalker.Follow(path, record, scope.LogicalPath, out _);
            if (found.Count > 0 && found[0].IsScalar && found[0].Text.Length > 0) return found[0].Text;
            if (field?.Preferred.Value is ReferenceValue) return null;
        }

        return null;
    }
}

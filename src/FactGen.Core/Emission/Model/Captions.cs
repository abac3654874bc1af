using FactGen.Core.Binding;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>C# for what a person calls a record, from its own values where they have it: reading it follows no reference and cannot fail.</summary>
internal sealed class Captions(EmissionModel model)
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    private readonly Dictionary<string, bool> _given = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether a caption may come from elsewhere than the record's own values, so that the constructor takes it: from a
    /// fact that it refers to, or from a text of a foreign record that is no field.
    /// </summary>
    public bool IsGiven(Kind kind)
    {
        if (!_given.TryGetValue(kind.Name, out var isGiven)) _given.Add(kind.Name, isGiven = kind.Shape.Caption.Any(path => IsGiven(kind, path)));
        return isGiven;
    }

    private bool IsGiven(Kind kind, FieldPath path) =>
        TextOf(model.Of(kind), path, 0) is null || MemberAt(model.Of(kind), path, 0) is { Field.Default: not null };

    /// <summary>The caption, when the expression of <see cref="Of"/> does not give it.</summary>
    public string? Given(Kind kind, BoundEntry entry, string? caption)
    {
        if (caption is null || !IsGiven(kind)) return null;
        var shape = model.Of(kind);
        foreach (var path in kind.Shape.Caption)
        {
            if (MemberAt(shape, path, 0) is not { } member || entry.Field(member.Field.Name) is not { } field) continue;
            return field.Preferred.Value is TextValue own && own.Text == caption ? null : caption;
        }

        return caption;
    }

    /// <summary>An expression of type string?, or null when no caption is declared that a field holds.</summary>
    public string? Of(ShapeModel shape)
    {
        var parts = Parts(shape);
        return parts.Count == 0 ? null : string.Join(" ?? ", parts.Select(static part => part.Text));
    }

    /// <summary>Whether the expression is never null.</summary>
    public bool IsCertain(ShapeModel shape) => Parts(shape).Any(static part => !part.IsNullable);

    /// <summary>What the caption's paths lead to, up to the first that is always there.</summary>
    private List<(string Text, bool IsNullable)> Parts(ShapeModel shape)
    {
        var parts = new List<(string Text, bool IsNullable)>();
        foreach (var path in shape.Shape.Caption)
        {
            if (TextOf(shape, path, 0) is not { } part) continue;
            parts.Add(part);
            if (!part.IsNullable) break;
        }

        return parts;
    }

    /// <summary>The member that the rest of a path leads to directly: by the place in the foreign record, or by name.</summary>
    private static Member? MemberAt(ShapeModel shape, FieldPath path, int from)
    {
        var rest = path.Steps.Skip(from).ToArray();
        return shape.Members.FirstOrDefault(member => member.Field.Path is { } source && source.Steps.SequenceEqual(rest))
            ?? (rest.Length == 1 ? shape.Find(rest[0]) : null);
    }

    private (string Text, bool IsNullable)? TextOf(ShapeModel shape, FieldPath path, int from)
    {
        if (MemberAt(shape, path, from) is { } member) return TextOf(shape, member, isInner: from > 0);
        if (shape.Find(path.Steps[from]) is not { Type: RecordType record } outer || from + 1 == path.Steps.Count) return null;
        if (TextOf(model.Of(record, outer.Path), path, from + 1) is not { } inner) return null;
        return outer.IsOwnOptional
            ? ($"({outer.Property} is {{ }} in{from} ? in{from}.{inner.Text} : null)", true)
            : ($"{outer.Property}.{inner.Text}", inner.IsNullable);
    }

    private (string Text, bool IsNullable)? TextOf(ShapeModel shape, Member member, bool isInner)
    {
        var isStored = member.IsLazy || model.Defaults.Of(shape, member) is not null;
        if (isInner && (isStored || member.Type is not ScalarType { Scalar: ScalarKind.Text })) return null;
        var value = isStored ? member.Given : member.Property;
        return Text(member, value) is { } text ? (text, member.IsOwnOptional) : null;
    }

    private string? Text(Member member, string value) => member.Type switch
    {
        ScalarType { Scalar: ScalarKind.Text or ScalarKind.Uri } => value,
        ScalarType { Scalar: ScalarKind.Integer or ScalarKind.Decimal } => Call(member, value, $"ToString({Invariant})"),
        ScalarType { Scalar: ScalarKind.Instant } => Call(member, value, $"ToString(\"o\", {Invariant})"),
        ScalarType => Call(member, value, "ToString()"),
        EnumType => Call(member, value, "ToText()"),
        _ => null,
    };

    private static string Call(Member member, string value, string call) => value + (member.IsOwnOptional ? "?." : ".") + call;
}

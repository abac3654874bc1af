using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>C# for what a person calls a record, from its own values alone: reading it follows no reference and cannot fail.</summary>
internal sealed class Captions(EmissionModel model)
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <summary>Whether a caption leads to a text of the foreign record that is no field, so that the constructor takes it.</summary>
    public bool IsGiven(Kind kind)
    {
        var shape = model.Of(kind);
        return kind.Foreign is not null && kind.Shape.Caption.Any(path => TextOf(shape, path, 0) is null);
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

    private (string Text, bool IsNullable)? TextOf(ShapeModel shape, FieldPath path, int from)
    {
        foreach (var member in shape.Members)
        {
            var source = member.Field.Path is { } declared ? declared.Steps : new(new[] { member.Field.Name });
            if (path.Steps.Skip(from).SequenceEqual(source)) return TextOf(shape, member, isInner: from > 0);
        }

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
        _ => member.Type.IsReference() ? value : null,
    };

    private static string Call(Member member, string value, string call) => value + (member.IsOwnOptional ? "?." : ".") + call;
}

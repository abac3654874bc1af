namespace FactGen.Core.Kinds;

/// <summary>The argument of a rule as written, without positions: a text, a list, or named parts.</summary>
/// <param name="Text">The scalar's text, when it is one.</param>
/// <param name="Items">The items of a list, or the values of named parts.</param>
/// <param name="Names">The names of the parts, parallel to <paramref name="Items"/>; empty for a list.</param>
public sealed record RuleOperand(string? Text, EquatableArray<RuleOperand> Items = default, EquatableArray<string> Names = default)
{
    /// <summary>Nothing was written: a rule that needs no argument, or takes all of its defaults.</summary>
    public static RuleOperand None { get; } = new(Text: null);

    /// <summary>Whether nothing was written.</summary>
    public bool IsNone => Text is null && Items.Count == 0;

    /// <summary>Whether it is a mapping of named parts.</summary>
    public bool HasParts => Names.Count > 0;

    /// <summary>The part of that name, or null.</summary>
    public RuleOperand? Part(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name) return Items[i];
        }

        return null;
    }

    /// <summary>Whether both say the same: named parts may stand in any order, and one item is a list of one.</summary>
    public bool IsSameAs(RuleOperand other)
    {
        if (HasParts != other.HasParts) return false;
        if (HasParts) return Names.Count == other.Names.Count && Names.All(name => other.Part(name) is { } part && Part(name)!.IsSameAs(part));
        if (Text is not null && other.Text is not null) return Text == other.Text;
        var (own, others) = (AsItems().ToList(), other.AsItems().ToList());
        return own.Count == others.Count && own.Zip(others, static (left, right) => left.Text == right.Text && (left.Text is not null || left.IsSameAs(right))).All(static same => same);
    }

    /// <summary>The items of a list; of a single text or mapping: itself.</summary>
    public IEnumerable<RuleOperand> AsItems() => IsNone ? [] : Text is null && !HasParts ? Items : [this];

    /// <summary>The path that a text spells with dots, or a list with its steps.</summary>
    public FieldPath AsPath() => new((Text?.Split('.') ?? Items.Select(static step => step.Text ?? "")).ToEquatableArray());

    /// <summary>Several paths: the items of a list, each as <see cref="AsPath"/>, or one text.</summary>
    public IEnumerable<FieldPath> AsPaths() => AsItems().Select(static item => item.AsPath());
}

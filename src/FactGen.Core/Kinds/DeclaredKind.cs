namespace FactGen.Core.Kinds;

/// <summary>One mapping under <c>kinds:</c>: a kind of its own, or additions to the kind of that name. Null is: not said.</summary>
/// <param name="Name">The kind's name.</param>
/// <param name="Fields">Its own fields, in file order.</param>
public sealed record DeclaredKind(string Name, EquatableArray<Field> Fields)
{
    /// <summary>The root key of its entries.</summary>
    public string? Collection { get; init; }

    /// <summary>The C# type's name.</summary>
    public string? As { get; init; }

    /// <summary>One or two sentences for the XML doc.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether it has no entries of its own.</summary>
    public bool? IsAbstract { get; init; }

    /// <summary>Whether its collection is said in a way that cannot be (and that is reported), so that there is no place for its entries.</summary>
    public bool IsUnplaced { get; init; }

    /// <summary>The kinds that it says it extends.</summary>
    public EquatableArray<string> Extends { get; init; }

    /// <summary>Whether compile-time constants are emitted.</summary>
    public bool? Constants { get; init; }

    /// <summary>Whether entries are out of date once their period is over.</summary>
    public bool? Expires { get; init; }

    /// <summary>Whether fields that are not declared are ignored.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>Where foreign files are read from.</summary>
    public ForeignSource? Foreign { get; init; }

    /// <summary>The time span.</summary>
    public Period? Period { get; init; }

    /// <summary>What a person calls an entry.</summary>
    public EquatableArray<FieldPath> Caption { get; init; }

    /// <summary>The rules under <c>rules:</c>.</summary>
    public EquatableArray<RuleDeclaration> Rules { get; init; }

    /// <summary>Names of fields that are declared in a way that cannot be.</summary>
    public EquatableArray<string> Broken { get; init; }
}

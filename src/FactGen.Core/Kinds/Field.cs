namespace FactGen.Core.Kinds;

/// <summary>A field as a kind or nested record declares it.</summary>
/// <param name="Name">The name in fact files (snake_case), or in a kind for foreign files any name.</param>
/// <param name="Type">What its value is read as.</param>
/// <param name="IsOptional">Whether the type ended in <c>?</c>. Lists and maps are never missing: absent is empty.</param>
public sealed record Field(string Name, FactType Type, bool IsOptional)
{
    /// <summary>The C# name, where <c>as:</c> gives one; else PascalCase of <see cref="Name"/>.</summary>
    public string? As { get; init; }

    /// <summary>One or two sentences for the XML doc.</summary>
    public string? Summary { get; init; }

    /// <summary>Where a foreign record holds the value; null: under its own name, as one step.</summary>
    public FieldPath? Path { get; init; }

    /// <summary>Where the value is taken from when this field is absent, through references: <c>post.title</c>.</summary>
    public FieldPath? Default { get; init; }

    /// <summary>The name of the typed list that the referenced kind gets ("inverse").</summary>
    public string? Reverse { get; init; }

    /// <summary>A pattern of which the first group is read instead of the whole text.</summary>
    public string? Match { get; init; }

    /// <summary>Texts that mean absent.</summary>
    public EquatableArray<string> Missing { get; init; }

    /// <summary>The offset of an instant whose text has none, as written.</summary>
    public string? Offset { get; init; }

    /// <summary>
    /// Whether a printed sign that several currencies share, such as <c>$</c>, means the one of the source's language;
    /// null where nothing is said, and then it does not.
    /// </summary>
    public bool? LocalCurrency { get; init; }

    /// <summary>The kind or record type that declared the field, for inherited ones: the ancestor's name.</summary>
    public string DeclaredBy { get; init; } = "";

    /// <summary>The rules that stand in the field's mapping.</summary>
    public EquatableArray<RuleDeclaration> Rules { get; init; }
}

namespace FactGen.Core.Kinds;

/// <summary>What a kind and a nested record have in common: fields, a time span, rules.</summary>
/// <param name="Fields">Inherited ones first, in the order declared.</param>
public sealed record Shape(EquatableArray<Field> Fields)
{
    /// <summary>The declared time span, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether fields that are not declared are ignored.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What a person calls a record: the first path that is present.</summary>
    public EquatableArray<FieldPath> Caption { get; init; }

    /// <summary>The rules on the record as a whole.</summary>
    public EquatableArray<RuleDeclaration> Rules { get; init; }

    /// <summary>Names of fields that are declared in a way that cannot be: an entry may have them, and nothing is said about them.</summary>
    public EquatableArray<string> Broken { get; init; }

    /// <summary>The field of that name, or null.</summary>
    public Field? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name) return field;
        }

        return null;
    }
}

using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Model;

/// <summary>A field as a member of its record.</summary>
/// <param name="Field">As declared.</param>
/// <param name="Path">Where the types within it are named (<see cref="TypeNames"/>).</param>
/// <param name="Identifier">The property's name, not escaped.</param>
/// <param name="Parameter">The constructor parameter's name, escaped.</param>
internal sealed record Member(Field Field, string Path, string Identifier, string Parameter)
{
    /// <summary>What the property holds.</summary>
    public FactType Type => Field.Type;

    /// <summary>The property's name as it is written in code.</summary>
    public string Property => Identifiers.Escape(Identifier);

    /// <summary>The private field that holds what the constructor was given.</summary>
    public string Given => "__given_" + Identifier;

    /// <summary>The private field that holds what was made of it on first use.</summary>
    public string Slot => "__slot_" + Identifier;

    /// <summary>Whether the value is made on first use.</summary>
    public bool IsLazy => CSharpTypes.IsLazy(Type);

    /// <summary>Whether its own value may be absent; a default path may stand in for it.</summary>
    public bool IsOwnOptional => !Type.IsCollection() && (Field.IsOptional || Field.Default is not null);
}

using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>The typed list that a kind gets of the entries that refer to it.</summary>
/// <param name="Identifier">The property's name, not escaped.</param>
/// <param name="Source">The kind whose entries it holds.</param>
/// <param name="Fields">The fields by which they refer; several may share one list.</param>
internal sealed record ReverseList(string Identifier, Kind Source, IReadOnlyList<ReverseField> Fields)
{
    /// <summary>The method that finds them.</summary>
    public string Method => "By_" + string.Join("__", Fields.Select(static reverse => reverse.Name));

    /// <summary>The same for the list of a kind and for that of a kind that it extends.</summary>
    public string Id => $"{Source.Name}.{Method}";
}

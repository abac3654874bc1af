namespace FactGen.Core.Emission.Model;

/// <summary>One field on a path through records and references.</summary>
internal readonly record struct PathStep(ShapeModel Shape, Member Member);

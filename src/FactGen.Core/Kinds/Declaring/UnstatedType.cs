namespace FactGen.Core.Kinds.Declaring;

/// <summary>Stands for the type of a field that adds to one of the same name, inherited or declared elsewhere. Never in a catalog.</summary>
internal sealed record UnstatedType : FactType;

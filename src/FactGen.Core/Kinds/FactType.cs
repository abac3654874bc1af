namespace FactGen.Core.Kinds;

/// <summary>The type of a field, a list's item or a map's value. Whether it may be absent is said by the field.</summary>
public abstract record FactType;

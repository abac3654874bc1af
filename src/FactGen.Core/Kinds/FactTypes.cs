namespace FactGen.Core.Kinds;

/// <summary>A value that one scalar text holds (money may also be a mapping).</summary>
public sealed record ScalarType(ScalarKind Scalar) : FactType;

/// <summary>One of the texts listed.</summary>
/// <param name="Values">The texts, as written in fact files, in the order declared.</param>
/// <param name="As">The C# name, where <c>as:</c> gives one.</param>
public sealed record EnumType(EquatableArray<string> Values, string? As) : FactType;

/// <summary>The key of an entry of a kind, or of a kind that extends it.</summary>
public sealed record ReferenceType(string Kind) : FactType;

/// <summary>A nested record.</summary>
/// <param name="Shape">Its fields and rules.</param>
/// <param name="As">The C# name, where <c>as:</c> gives one.</param>
public sealed record RecordType(Shape Shape, string? As) : FactType;

/// <summary>Any number of items.</summary>
public sealed record ListType(FactType Item) : FactType;

/// <summary>Values by text or integer key.</summary>
public sealed record MapType(FactType Value, bool IntegerKeys) : FactType;

/// <summary>The first alternative that reads the text wins. All are references, or none is.</summary>
public sealed record UnionType(EquatableArray<FactType> Alternatives, string? As) : FactType;

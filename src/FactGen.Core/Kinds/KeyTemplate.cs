namespace FactGen.Core.Kinds;

/// <summary>How a foreign record's key is put together: texts and paths by turns. A plain <c>key: id.bioguide</c> is one path.</summary>
/// <param name="Parts">In order; each either a literal text or a path.</param>
public sealed record KeyTemplate(EquatableArray<KeyPart> Parts);

/// <summary>One part of a <see cref="KeyTemplate"/>: exactly one of the two is not null.</summary>
public sealed record KeyPart(string? Literal, FieldPath? Path);

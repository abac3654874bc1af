using FactGen.Core.Use;

namespace FactGen.Analyzers.Use;

/// <summary>A fact that a piece of code means.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Field">The field whose value is meant; null for the fact as a whole.</param>
/// <param name="IsIdentity">Whether only its key is meant: a member of the enum of keys, the constant of the key. Such code says nothing about the fact.</param>
internal readonly record struct UsedFact(KnownFact Fact, string? Field = null, bool IsIdentity = false);

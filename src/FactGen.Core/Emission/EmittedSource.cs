namespace FactGen.Core.Emission;

/// <summary>One C# source to add to the consumer's compilation.</summary>
/// <param name="HintName">Unique without regard to case, ends in <c>.g.cs</c>.</param>
/// <param name="Text">The source, lines ended by <c>\n</c>.</param>
public sealed record EmittedSource(string HintName, string Text);

namespace FactGen.Core.Reading.Yaml;

/// <summary>A position and where its line begins, to come back to.</summary>
/// <param name="Offset">The position.</param>
/// <param name="LineStart">Where its line begins.</param>
internal readonly record struct LineState(int Offset, int LineStart);

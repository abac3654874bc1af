using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>A way to mend what was found in a fact file.</summary>
/// <param name="Title">What it does, as a lightbulb shows it: <c>Change to 'north-fund'</c>.</param>
/// <param name="Edits">In the file of the finding; everything else stays as it is, byte for byte.</param>
public sealed record FactFix(string Title, EquatableArray<TextEdit> Edits);

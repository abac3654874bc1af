using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Time;

/// <summary>That one date has to come before another, where the two alone leave it open.</summary>
/// <param name="Earlier">The one that comes first.</param>
/// <param name="Later">The one that comes after.</param>
/// <param name="IsStrict">Whether they may not be the same day.</param>
internal sealed record Precedence(Found Earlier, Found Later, bool IsStrict);

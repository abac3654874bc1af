using FactGen.Core.Values;

namespace FactGen.Core.Figures;

/// <summary>What is known of the source that prints a figure.</summary>
/// <param name="Language">Its language, a BCP 47 tag such as <c>zh</c> or <c>es-MX</c>; null when it is not known.</param>
/// <param name="Published">Its date, for <c>9月26日</c>, <c>last November</c>, <c>昨天</c>; null when it is not known.</param>
/// <param name="ResolvesCurrency">
/// Whether a sign that several currencies share (<c>$</c>, <c>¥</c>, <c>元</c>) means the one of the language's country.
/// </param>
public sealed record FigureContext(string? Language = null, FactDate? Published = null, bool ResolvesCurrency = false)
{
    /// <summary>Nothing is known.</summary>
    public static FigureContext None { get; } = new();
}

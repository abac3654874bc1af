using Microsoft.CodeAnalysis;

namespace FactGen.Generation;

/// <summary>Joins steps so that nothing but classes passes between them (see <see cref="Batch{T}"/>).</summary>
internal static class Providers
{
    /// <summary>All items together.</summary>
    public static IncrementalValueProvider<Batch<T>> Together<T>(this IncrementalValuesProvider<T> items)
        where T : class =>
        items.Collect().Select(static (all, _) => new Batch<T>(all));

    /// <summary>Both together.</summary>
    public static IncrementalValueProvider<Pair<TFirst, TSecond>> With<TFirst, TSecond>(this IncrementalValueProvider<TFirst> first, IncrementalValueProvider<TSecond> second)
        where TFirst : class?
        where TSecond : class? =>
        first.Combine(second).Select(static (both, _) => new Pair<TFirst, TSecond>(both.Left, both.Right));
}

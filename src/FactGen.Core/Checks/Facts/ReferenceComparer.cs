using System.Runtime.CompilerServices;

namespace FactGen.Core.Checks.Facts;

/// <summary>Compares by identity what would otherwise be compared part by part: shapes and types of one catalog.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    /// <summary>The one comparer of the type.</summary>
    public static readonly ReferenceComparer<T> Instance = new();

    /// <inheritdoc/>
    public bool Equals(T? left, T? right) => ReferenceEquals(left, right);

    /// <inheritdoc/>
    public int GetHashCode(T item) => RuntimeHelpers.GetHashCode(item);
}

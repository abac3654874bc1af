using System.Runtime.CompilerServices;

namespace FactGen.Core;

/// <summary>How loops are compiled that run for every fact.</summary>
internal static class HotPath
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which netstandard2.0 has no name for: a compiler's process is over before the
    /// runtime would come to compile them a second time, optimized.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}

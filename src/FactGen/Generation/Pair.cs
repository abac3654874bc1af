namespace FactGen.Generation;

/// <summary>Two models that one step needs beside a third (see <see cref="Batch{T}"/> on why it is a class).</summary>
internal sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second);

namespace FactGen.Core.Emission.Model;

/// <summary>Where a property looks when its own value is absent.</summary>
/// <param name="Expression">C#, from within the record.</param>
/// <param name="IsNullable">Whether nothing may be found there either.</param>
/// <param name="IsRecursive">Whether the way may lead through the same field of another fact, and so round in a circle.</param>
internal sealed record DefaultPath(string Expression, bool IsNullable, bool IsRecursive);

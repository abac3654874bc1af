namespace FactGen.Core.Kinds.Resolving;

/// <summary>Where a path of declared fields leads.</summary>
/// <param name="Declared">The type of its last field, as declared; null when there is a fault, or when a broken field lies on the way.</param>
/// <param name="Repeats">Whether a list or every value of a map lies on the way or at the end.</param>
/// <param name="Fault">Why it leads nowhere, or null.</param>
internal sealed record PathEnd(FactType? Declared, bool Repeats, PathFault? Fault)
{
    /// <summary>A path over which a fault is reported elsewhere.</summary>
    public static readonly PathEnd Broken = new(null, false, null);

    /// <summary>The type of one value at the end: lists and maps taken apart.</summary>
    public FactType? Leaf => Declared is null ? null : Types.Leaf(Declared);
}

/// <summary>The step at which a path ends too early.</summary>
/// <param name="Step">Its index.</param>
/// <param name="Problem">What is wrong, when it is not an unknown field.</param>
/// <param name="Known">The fields that there are, when it is.</param>
internal sealed record PathFault(int Step, string? Problem, IReadOnlyList<string> Known);

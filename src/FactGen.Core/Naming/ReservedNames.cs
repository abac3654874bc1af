namespace FactGen.Core.Naming;

/// <summary>Names that generated types have already, so that a fact, a constant or a field cannot have them.</summary>
public static class ReservedNames
{
    private static readonly HashSet<string> Object = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    private static readonly HashSet<string> Record = new(StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "PrintMembers",
    };

    private static readonly HashSet<string> Fact = new(StringComparer.Ordinal)
    {
        "Key", "FactId", "Origin", "OriginOf",
    };

    private static readonly HashSet<string> Collection = new(StringComparer.Ordinal)
    {
        "All", "value__",
    };

    /// <summary>
    /// The name of a fact in its collection's class, its key enum and its class of constants: a taken one gets <c>_</c> appended.
    /// </summary>
    /// <param name="identifier">The name that its key or <c>as:</c> gives, not escaped.</param>
    /// <param name="collection">The name of the collection's class; a member cannot have it (CS0542).</param>
    public static string ForFact(string identifier, string collection) =>
        IsTakenByFact(identifier) || identifier == collection ? identifier + "_" : identifier;

    /// <summary>The name of a constant in the class of a fact: a taken one gets <c>_</c> appended.</summary>
    /// <param name="identifier">The field's name, not escaped.</param>
    /// <param name="fact">The name of the fact's class; a member cannot have it (CS0542).</param>
    public static string ForConstant(string identifier, string fact) =>
        IsTakenByFact(identifier) || identifier == fact ? identifier + "_" : identifier;

    /// <summary>Whether a field cannot have this C# name in its kind's record and needs an <c>as:</c>.</summary>
    /// <remarks>A field may not be called as its kind's type either (CS0542); that is the caller's to compare.</remarks>
    /// <param name="identifier">The field's name, not escaped.</param>
    /// <param name="isNested">Whether it is a field of a nested record, which has no key and no origin of its own.</param>
    public static bool IsTakenByField(string identifier, bool isNested = false) =>
        IsTakenByRecord(identifier) || (!isNested && Fact.Contains(identifier));

    private static bool IsTakenByFact(string identifier) =>
        IsTakenByRecord(identifier) || Fact.Contains(identifier) || Collection.Contains(identifier);

    private static bool IsTakenByRecord(string identifier) =>
        Object.Contains(identifier) || Record.Contains(identifier) || IsAccessor(identifier);

    /// <summary>The compiler gives such names to the accessors of properties.</summary>
    private static bool IsAccessor(string identifier) =>
        identifier.StartsWith("get_", StringComparison.Ordinal) || identifier.StartsWith("set_", StringComparison.Ordinal);
}

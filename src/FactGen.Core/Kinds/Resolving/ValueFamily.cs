namespace FactGen.Core.Kinds.Resolving;

/// <summary>Types whose values can be compared with each other.</summary>
internal enum ValueFamily
{
    /// <summary>Texts, URIs and the words of enums.</summary>
    Text,

    /// <summary>Integers and decimals.</summary>
    Number,

    /// <summary>Dates and instants.</summary>
    Time,

    /// <summary>Durations.</summary>
    Duration,

    /// <summary>Sums of money.</summary>
    Money,

    /// <summary>True and false.</summary>
    Boolean,

    /// <summary>Keys of entries.</summary>
    Reference,

    /// <summary>Nested records.</summary>
    Record,

    /// <summary>A union of several families.</summary>
    Mixed,
}

namespace FactGen.Core.Binding;

/// <summary>The qualifiers of a statement, in the order of <see cref="Qualifiers"/>.</summary>
public enum Qualifier
{
    /// <summary><c>printed</c></summary>
    Printed,

    /// <summary><c>source</c></summary>
    Source,

    /// <summary><c>at</c></summary>
    At,

    /// <summary><c>status</c></summary>
    Status,

    /// <summary><c>rank</c></summary>
    Rank,

    /// <summary><c>note</c></summary>
    Note,
}

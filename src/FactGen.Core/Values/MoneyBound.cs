#nullable enable
namespace FactGen.Core.Values;

/// <summary>How an amount is meant.</summary>
public enum MoneyBound
{
    /// <summary>The amount itself.</summary>
    Exact,

    /// <summary>An amount near it, on either side.</summary>
    About,

    /// <summary>The amount or more.</summary>
    AtLeast,

    /// <summary>The amount or less.</summary>
    AtMost,
}

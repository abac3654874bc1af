namespace FactGen.Sample;

/// <summary>What a person is to a post on a given day.</summary>
internal enum Standing
{
    /// <summary>Holds it.</summary>
    Holder,

    /// <summary>Holds it, and has said that it ends.</summary>
    Leaving,

    /// <summary>Is to hold it.</summary>
    Appointed,

    /// <summary>The facts leave it open.</summary>
    Unclear,

    /// <summary>Held it before.</summary>
    Former,
}

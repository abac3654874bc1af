namespace FactGen.Core.Figures.Dates;

/// <summary>A part of a year or month that a print names.</summary>
internal enum DatePart
{
    /// <summary>None: all of it.</summary>
    None,

    /// <summary>Its beginning, not sharply bounded.</summary>
    Early,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its later part.</summary>
    Late,

    /// <summary>Its end.</summary>
    End,

    /// <summary>The first ten days of a month: <c>上旬</c>.</summary>
    FirstThird,

    /// <summary>The next ten: <c>中旬</c>.</summary>
    SecondThird,

    /// <summary>The rest: <c>下旬</c>.</summary>
    LastThird,
}

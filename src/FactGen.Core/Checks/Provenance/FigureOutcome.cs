namespace FactGen.Core.Checks.Provenance;

/// <summary>What came of comparing a print with its value.</summary>
internal enum FigureOutcome
{
    /// <summary>Nothing speaks against it.</summary>
    Agrees,

    /// <summary>No reading agrees.</summary>
    Differs,

    /// <summary>There is no reading.</summary>
    Unread,

    /// <summary>Some readings agree, some do not.</summary>
    Ambiguous,
}

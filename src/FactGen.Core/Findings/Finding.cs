namespace FactGen.Core.Findings;

/// <summary>Something to tell the author of a fact file: what, where, and the words that fill the message.</summary>
/// <param name="Id">One of <see cref="FindingIds"/>; the host holds the message format, severity and help link of each.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Arguments">Fill the places {0}, {1} … of the message format.</param>
/// <param name="Additional">The other side of a contradiction, the first of two duplicates, and the like.</param>
public sealed record Finding(
    string Id,
    FactLocation Location,
    EquatableArray<string> Arguments,
    EquatableArray<FactLocation> Additional = default)
{
    /// <summary>What was probably meant in place of all that stands there; null where nothing is near enough.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What <c>severity:</c> beside a declared rule asks for; null for the id's own.</summary>
    public FindingSeverity? Severity { get; init; }

    /// <summary>The words of <c>message:</c> beside a declared rule, in place of the message format; null for the id's own.</summary>
    public string? Message { get; init; }
}

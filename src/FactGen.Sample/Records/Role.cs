namespace FactGen.Sample;

internal sealed partial record Role
{
    /// <summary>What the holder was to the post on a day.</summary>
    /// <remarks>
    /// A comparison of dates answers true, false, or null where the facts leave it open,
    /// so each branch says which of the three it wants.
    /// </remarks>
    public Standing StandingOn(FactDate day)
    {
        if (EndDate?.IsBefore(day) == true)
            return Standing.Former;
        if (Origin.Status == FactStatus.Planned || StartDate?.IsAfter(day) == true)
            return Standing.Appointed;
        if (EndDate is not null && OriginOf(nameof(EndDate)).Status == FactStatus.Planned)
            return Standing.Leaving;
        return EndDate is null || EndDate?.IsBefore(day) == false ? Standing.Holder : Standing.Unclear;
    }
}

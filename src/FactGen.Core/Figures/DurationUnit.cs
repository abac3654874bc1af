namespace FactGen.Core.Figures;

/// <summary>A unit of time, long to short.</summary>
public enum DurationUnit
{
    /// <summary>Calendar years.</summary>
    Year,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Weeks of seven days.</summary>
    Week,

    /// <summary>Days of 24 hours.</summary>
    Day,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Seconds.</summary>
    Second,
}

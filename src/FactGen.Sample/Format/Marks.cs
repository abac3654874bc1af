namespace FactGen.Sample.Format;

/// <summary>How sure a fact is, in one character that needs no colour.</summary>
internal static class Marks
{
    public static string Of(FactStatus status) => status switch
    {
        FactStatus.Confirmed => "●",
        FactStatus.Planned => "○",
        FactStatus.Reported => "◌",
        FactStatus.Disputed => "◍",
        _ => "×",
    };

    /// <summary>The paragraph of the source that states a fact.</summary>
    public static string Citation(FactOrigin origin) => origin.At is { } at ? $"[grey]¶{at}[/]" : "";
}

namespace FactGen.Sample;

/// <summary>What this briefing is drawn from. Its day is the source's, never the clock's.</summary>
internal static class Edition
{
    public static Source Source => Facts.Sources.Leidi2024_09_26;

    public static FactDate Day => Source.Published;
}

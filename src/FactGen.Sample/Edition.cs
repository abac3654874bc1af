namespace FactGen.Sample;

/// <summary>What this briefing is drawn from. Its day is the source's, never the clock's.</summary>
internal static class Edition
{
    public static Source Source => Facts.Sources.Leidi20240926;

    public static FactDate Day => Source.Published;
}

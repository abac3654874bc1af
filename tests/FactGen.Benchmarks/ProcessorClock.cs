using System.Runtime.InteropServices;
using Perfolizer.Horology;

namespace FactGen.Benchmarks;

/// <summary>Counts the nanoseconds that a thread, or all of the process, has had of a processor: what else the machine does is not in them.</summary>
internal sealed class ProcessorClock : IClock
{
    private readonly int _id;

    private ProcessorClock(int id, string title)
    {
        _id = id;
        Title = title;
    }

    /// <summary>The thread that asks: what the runtime compiles beside it is not counted.</summary>
    public static ProcessorClock OfThread { get; } = new(3, "CLOCK_THREAD_CPUTIME_ID");

    /// <summary>All threads, for work that goes to others.</summary>
    public static ProcessorClock OfProcess { get; } = new(2, "CLOCK_PROCESS_CPUTIME_ID");

    public string Title { get; }

    public bool IsAvailable => OperatingSystem.IsLinux();

    public Frequency Frequency => new(1_000_000_000);

    public long GetTimestamp()
    {
        _ = GetTime(_id, out var time);
        return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}

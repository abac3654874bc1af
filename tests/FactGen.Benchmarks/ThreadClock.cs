using System.Runtime.InteropServices;
using Perfolizer.Horology;

namespace FactGen.Benchmarks;

/// <summary>Counts the nanoseconds that the thread has had of a processor: what else the machine does is not in them.</summary>
internal sealed class ThreadClock : IClock
{
    private const int ThreadProcessorTime = 3; // CLOCK_THREAD_CPUTIME_ID of Linux

    public string Title => nameof(ThreadClock);

    public bool IsAvailable => OperatingSystem.IsLinux();

    public Frequency Frequency => new(1_000_000_000);

    public long GetTimestamp()
    {
        _ = GetTime(ThreadProcessorTime, out var time);
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

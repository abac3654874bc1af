namespace FactGen.Benchmarks.Running;

/// <summary>C# that every measured program holds: it times one thing in a fresh process and prints what it cost.</summary>
internal static class Clock
{
    public const string Source = """
        using System;
        using System.Diagnostics;

        static class Clock
        {
            // One line: microseconds by the clock and of processors, bytes allocated, bytes of the working set, and what was counted, which no program may differ in.
            public static void Time(Func<long> run)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var cpu = Environment.CpuUsage.TotalTime;
                var start = Stopwatch.GetTimestamp();
                var result = run();
                var elapsed = Stopwatch.GetElapsedTime(start);
                cpu = Environment.CpuUsage.TotalTime - cpu;
                allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                // Before anything is written: that loads a culture, which is no part of either program.
                var workingSet = Environment.WorkingSet;
                Console.WriteLine($"{elapsed.TotalMicroseconds} {cpu.TotalMicroseconds} {allocated} {workingSet} {result}");
            }
        }
        """;
}

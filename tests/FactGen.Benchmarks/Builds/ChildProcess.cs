using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FactGen.Benchmarks.Builds;

/// <summary>Runs one process to its end and says what it cost. Linux only: it reads <c>/proc</c> and <c>getrusage</c>.</summary>
internal static partial class ChildProcess
{
    private const int OfChildren = -1;

    /// <summary>Runs <c>dotnet</c> with arguments.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it printed.</exception>
    public static (Cost Cost, string Output) Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(DotnetHost.Path, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What dotnet sets for the commands that it starts is not for a compiler that is measured.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";

        var cpu = ChildrenCpu();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        double peak = 0;
        // The high-water mark only grows, so the last look before the end is the peak but for the last moments.
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10))) peak = Math.Max(peak, HighWater(process.Id));
        watch.Stop();
        process.WaitForExit();

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}{errors.Result}");
        }

        return (new(watch.Elapsed.TotalSeconds, ChildrenCpu() - cpu, peak), output.Result);
    }

    private static double HighWater(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * double.Parse(line[6..^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>The CPU seconds of all children that have ended.</summary>
    private static double ChildrenCpu()
    {
        var usage = default(Usage);
        if (GetUsage(OfChildren, ref usage) != 0) throw new InvalidOperationException("getrusage failed.");
        return usage.UserSeconds + usage.SystemSeconds + (usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, ref Usage usage);

    /// <summary>The head of <c>struct rusage</c>; the rest is room for what is not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}

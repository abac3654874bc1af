using System.Diagnostics;

namespace FactGen.IntegrationTests;

/// <summary>A folder outside the solution's, with a user's projects in it. Deleted when the test is over.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("factgen-").FullName;

    public string PathOf(string path) => Path.Combine(_root, path);

    public ScratchFolder Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Runs <c>dotnet</c> in the folder and gives back all that it printed.</summary>
    public (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Builds and runs the project there; fails with the whole log when either fails.</summary>
    public string Run(string project = ".")
    {
        var (exitCode, output) = Dotnet("run", "--project", project);
        Assert.True(exitCode == 0, output);
        return output;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

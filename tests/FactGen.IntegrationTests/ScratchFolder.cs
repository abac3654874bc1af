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

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Runs <c>dotnet</c> in the folder and gives back all that it printed.</summary>
    public (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>Runs <c>dotnet</c>, which must succeed; fails with the whole log otherwise.</summary>
    public string Succeed(params string[] arguments)
    {
        var (exitCode, output) = Dotnet(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Builds and runs the project there; fails with the whole log when either fails.</summary>
    public string Run(string project = ".") => Succeed("run", "--project", project);

    /// <summary>Starts <c>dotnet</c> in the folder, both outputs redirected.</summary>
    public Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", arguments)
    {
        WorkingDirectory = _root,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["DOTNET_NOLOGO"] = "1", ["MSBUILDDISABLENODEREUSE"] = "1", ["MSBUILDTERMINALLOGGER"] = "off", ["CI"] = "" },
    })!;

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

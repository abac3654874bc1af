using System.Text.RegularExpressions;
using FactGen.Core.Tests;

namespace FactGen.Tests.RealData;

/// <summary>Data sets that nobody here wrote, each with the kind file that makes it typed.</summary>
internal static partial class RealFiles
{
    private static readonly string[] Folders = ["committees", "executive", "legislature", "municipalities", "retired"];

    /// <summary>The legislators in office, from one of the two formats.</summary>
    public static IEnumerable<(string Path, string Text)> Congress(string extension) =>
    [
        Kinds("congress"),
        ("data/congress/legislators-current" + extension, SharedData.Text("congress", "legislators-current" + extension)),
    ];

    /// <summary>The officials of a state and the committees of its legislature, a file each.</summary>
    public static IEnumerable<(string Path, string Text)> Alaska() =>
    [
        Kinds("alaska"),
        .. from folder in Folders
           from file in Directory.GetFiles(SharedData.Folder("openstates-ak", folder)).Order(StringComparer.Ordinal)
           select ($"data/alaska/{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)),
    ];

    public static IReadOnlyList<string> KindFiles { get; } = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "RealData", "Kinds"));

    /// <summary>Code without what it says about the file: its name, the hash of its path, and the numbers of its sources, which are hashes of both.</summary>
    public static string WithoutPlace(string code) => Numbers().Replace(Place().Replace(code, "legislators-current"), "");

    private static (string Path, string Text) Kinds(string name) =>
        ($"facts/{name}.yaml", File.ReadAllText(KindFiles.Single(file => Path.GetFileNameWithoutExtension(file) == name)));

    [GeneratedRegex(@"legislators.current(\.yaml|\.json|[-_][0-9a-f]{8})")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<=__Runs\(\) => """""")\n.*")]
    private static partial Regex Numbers();
}

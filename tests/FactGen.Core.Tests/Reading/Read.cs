using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading;

/// <summary>Reads a text as a test's fact file.</summary>
internal static class Read
{
    public static FactDocument Yaml(string text) => File("facts.yaml", text);

    public static FactDocument Json(string text) => File("facts.json", text);

    public static FactDocument File(string path, string text) => FactReader.Read(path, text, TestContext.Current.CancellationToken);
}

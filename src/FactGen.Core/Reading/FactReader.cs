namespace FactGen.Core.Reading;

/// <summary>The one way from text to tree: YAML 1.2.2, or JSON (RFC 8259) for a path that ends in <c>.json</c>.</summary>
public static class FactReader
{
    /// <summary>Reads any text; what is wrong with it becomes findings, never an exception.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static FactDocument Read(string path, string text, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

using FactGen.Core.Reading;

namespace FactGen.Core.Binding;

/// <summary>Tells of tags: the declared type decides, so a tag has nothing to say; those that only repeat the node's own type do no harm.</summary>
internal static class TagCheck
{
    private const string CoreSchema = "tag:yaml.org,2002:";

    private static readonly HashSet<string> CoreTags =
        new(["str", "int", "float", "bool", "null", "seq", "map"], StringComparer.Ordinal);

    /// <summary>Checks a fact file: whatever has a tag, read or not. Of further documents it is told that they are there.</summary>
    public static void CheckFile(FactDocument document, BindingScope scope)
    {
        var end = document.Documents.Count > 1 ? document.Documents[1].Root.Index : int.MaxValue;
        foreach (var properties in document.Tape.Properties)
        {
            if (properties.Node < end && !IsFine(properties.Tag)) scope.ReportTag(properties.TagSpan);
        }
    }

    /// <summary>Checks one value of a foreign file, which may have tags where no field reads them.</summary>
    public static void CheckValue(FactNode node, BindingScope scope)
    {
        if (!IsFine(node.Tag)) scope.ReportTag(node.TagSpan);
    }

    /// <summary>No tag, the non-specific <c>!</c>, or one of the core schema.</summary>
    private static bool IsFine(string? tag) =>
        tag is not { Length: > 1 }
        || (tag.StartsWith(CoreSchema, StringComparison.Ordinal) && CoreTags.Contains(tag.Substring(CoreSchema.Length)));
}

using FactGen.Core;
using FactGen.Core.Findings;

namespace FactGen.Generation;

/// <summary>A fault of an MSBuild option or of the project itself: one of <see cref="FindingIds"/> and the words of its message.</summary>
internal sealed record OptionFault(string Id, EquatableArray<string> Arguments)
{
    /// <summary>An option with a value that it may not have.</summary>
    public static OptionFault Wrong(string property, string value, string wanted) =>
        new(FindingIds.WrongOption, new[] { property, value, wanted }.ToEquatableArray());
}

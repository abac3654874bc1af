using System.Text.RegularExpressions;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads the offset of an instant whose text has none (RFC 3339 §5.6, time-offset).</summary>
internal static class OffsetReader
{
    /// <summary>At most 14 hours, as <see cref="DateTimeOffset"/> has it.</summary>
    private static readonly Regex Offset = new("\\A(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))\\z", RegexOptions.CultureInvariant);

    public static string? Read(FactNode mapping, Scope scope)
    {
        if (scope.Text(mapping, KindKeys.Offset) is not { } offset) return null;
        if (Offset.IsMatch(offset)) return offset;
        mapping.TryGet(KindKeys.Offset, out var node);
        scope.Wrong(node, "offset: is Z, or hours and minutes from UTC: +01:00");
        return null;
    }
}

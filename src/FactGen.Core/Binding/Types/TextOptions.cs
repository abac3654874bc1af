using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>What a field's declaration says about the texts under it: <c>missing</c>, <c>match</c>, <c>offset</c>.</summary>
internal sealed class TextOptions
{
    private readonly HashSet<string>? _missing;
    private readonly TextPattern? _match;

    /// <summary>Takes them from the declaration.</summary>
    public TextOptions(Field field, bool isForeign)
    {
        IsForeign = isForeign;
        Offset = field.Offset;
        if (field.Missing.Count > 0) _missing = new(field.Missing, StringComparer.Ordinal);
        if (field.Match is { } pattern) _match = new(pattern);
    }

    /// <summary>Whether the file was not written for FactGen.</summary>
    public bool IsForeign { get; }

    /// <summary>The offset of an instant whose text has none, as written; or null.</summary>
    public string? Offset { get; }

    /// <summary>The part of a text that is read: all of it, or the first group of <c>match</c>; null when it means absent.</summary>
    /// <returns>False, with the reason, when the text is not as <c>match</c> has it.</returns>
    public bool TrySelect(string text, out string? selected, out string? reason)
    {
        selected = null;
        reason = null;
        if (_missing is not null && _missing.Contains(text)) return true;
        if (_match is not null) return _match.TryRead(text, out selected, out reason);
        selected = text;
        return true;
    }
}

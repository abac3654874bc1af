using FactGen.Core.Kinds;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads <c>true</c> and <c>false</c>, nothing else.</summary>
internal sealed class BooleanBinder(TextOptions options) : ScalarBinder(options)
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(new ScalarType(ScalarKind.Boolean));

    /// <inheritdoc/>
    protected override BoundValue? Read(string text, int ordinal, out string? reason)
    {
        reason = Meant(text) is { } meant ? $"write {meant}" : null;
        return text switch
        {
            "true" => new BooleanValue(ordinal, true),
            "false" => new BooleanValue(ordinal, false),
            _ => null,
        };
    }

    private static string? Meant(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "y" => "true",
        "false" or "no" or "off" or "n" => "false",
        _ => null,
    };
}

using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>A fact as its emission needs it: bound, named, and with the words of its XML doc.</summary>
/// <param name="Entry">The bound entry.</param>
/// <param name="Identifier">Its C# name; null where it has none (anonymous, or its name collides).</param>
/// <param name="Summary">Plain text, not yet escaped: caption, roles and dates; empty where the plan asks for none.</param>
public sealed record LinkedEntry(BoundEntry Entry, string? Identifier, string Summary)
{
    /// <summary>What a person calls it, from its kind's caption; null where that leads to nothing.</summary>
    public string? Caption { get; init; }
}

namespace FactGen.Core.Kinds;

/// <summary>A record shape with a collection of its own, built in or declared by the user; both in the same language.</summary>
/// <param name="Name">The kind's name in fact files: <c>person</c>.</param>
/// <param name="Shape">Fields (inherited ones included), period, caption, rules.</param>
public sealed record Kind(string Name, Shape Shape)
{
    /// <summary>The root key of its entries: <c>people</c>. Null when abstract.</summary>
    public string? Collection { get; init; }

    /// <summary>The C# type's name where <c>as:</c> gives one; else PascalCase of <see cref="Name"/>.</summary>
    public string? As { get; init; }

    /// <summary>One or two sentences for the XML doc.</summary>
    public string? Summary { get; init; }

    /// <summary>Has no entries of its own; an interface in C#.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The kinds it extends directly.</summary>
    public EquatableArray<string> Extends { get; init; }

    /// <summary>Whether compile-time constants are emitted for its facts.</summary>
    public bool Constants { get; init; }

    /// <summary>Whether facts are out of date once their period is over; a life that ended is history.</summary>
    public bool Expires { get; init; } = true;

    /// <summary>Where foreign files are read from; null for a kind of fact files.</summary>
    public ForeignSource? Foreign { get; init; }
}

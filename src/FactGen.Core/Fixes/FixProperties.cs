namespace FactGen.Core.Fixes;

/// <summary>Names under which a diagnostic carries what its fix needs.</summary>
public static class FixProperties
{
    /// <summary>The C# that can stand in place of what is underlined.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The fact file to be edited.</summary>
    public const string Path = nameof(Path);

    /// <summary>What the edit does, in words.</summary>
    public const string Title = nameof(Title);

    /// <summary>The edits, as <see cref="EditText"/> writes them.</summary>
    public const string Edits = nameof(Edits);
}

namespace FactGen.Core.Binding.Foreign;

/// <summary>The steps of paths that are no keys.</summary>
internal static class Atoms
{
    /// <summary>The mapping key above the record.</summary>
    public const string Key = "$key";

    /// <summary>The record's number in the list or mapping around it, from 0.</summary>
    public const string Index = "$index";

    /// <summary>The file's name without folder and extension.</summary>
    public const string File = "$file";

    /// <summary>A scalar record itself.</summary>
    public const string Value = "$value";

    /// <summary>The mapping around the record; more steps may follow.</summary>
    public const string Parent = "$parent";

    /// <summary>In <c>records:</c>, every value of a mapping.</summary>
    public const string Every = "*";
}

namespace FactGen.Core.Binding;

/// <summary>The root keys of a fact file that are not collections.</summary>
internal static class RootKeys
{
    /// <summary>The user's kinds.</summary>
    public const string Kinds = "kinds";

    /// <summary>The default source of every entry in the file.</summary>
    public const string Source = "source";

    /// <summary>Where editors find the JSON Schema.</summary>
    public const string Schema = "$schema";

    /// <summary>All of them.</summary>
    public static readonly string[] All = [Kinds, Source, Schema];
}

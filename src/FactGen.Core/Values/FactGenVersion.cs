#nullable enable
namespace FactGen.Core.Values;

/// <summary>The version of FactGen whose value types these are.</summary>
/// <remarks>
/// A project that uses the value types of a referenced library (<c>FactGenValuesFrom</c>) is told when the two
/// were made by different versions.
/// </remarks>
public static class FactGenVersion
{
    /// <summary>The version, as <c>major.minor.patch</c>.</summary>
    public const string Value = "0.1.0";
}

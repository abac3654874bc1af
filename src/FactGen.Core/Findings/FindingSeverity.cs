namespace FactGen.Core.Findings;

/// <summary>How much a finding weighs, when a declared rule says so.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong.</summary>
    Warning,

    /// <summary>Breaks the build.</summary>
    Error,
}

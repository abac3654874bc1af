#nullable enable

namespace FactGen.Core.Values;

/// <summary>How sure a date, or a part of one, is (EDTF's qualification).</summary>
[global::System.Flags]
public enum FactDateQualifier
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary><c>?</c>: possibly so, but not definitely.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate that is near.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}

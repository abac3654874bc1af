#nullable enable
namespace FactGen.Core.Values;

/// <summary>Whether a date has an earliest, or a latest, day.</summary>
public enum FactDateBound
{
    /// <summary>It has one.</summary>
    Closed,

    /// <summary>There is none, and that is known: <c>2018/..</c> lasts.</summary>
    Open,

    /// <summary>There may be one, but it is not known: <c>2018/</c> ended, or may end, on some day.</summary>
    Unknown,
}

#nullable enable
namespace FactGen.Core.Values;

/// <summary>What an EDTF expression denotes.</summary>
public enum FactDateForm
{
    /// <summary>One date, known to the day or less: <c>1985-04-12</c>, <c>1985-04</c>, <c>2001-21</c>, <c>156X</c>.</summary>
    Date,

    /// <summary>A date with a time of day: <c>1985-04-12T23:20:30Z</c>.</summary>
    DateTime,

    /// <summary>A stretch of time from a start to an end: <c>1964/2008</c>, <c>2018/..</c>.</summary>
    Interval,

    /// <summary>One of several dates: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}

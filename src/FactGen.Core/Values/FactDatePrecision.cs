#nullable enable
namespace FactGen.Core.Values;

/// <summary>The smallest unit that an EDTF expression writes, whether its digits are given or <c>X</c>.</summary>
public enum FactDatePrecision
{
    /// <summary>The parts of an interval or a set differ in precision, or there is none.</summary>
    Undefined,

    /// <summary>A year: <c>1985</c>, <c>201X</c>, <c>Y170000002</c>, <c>1950S2</c>.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semestral of a year: <c>2001-21</c>.</summary>
    Season,

    /// <summary>A month: <c>1985-04</c>, <c>2004-XX</c>.</summary>
    Month,

    /// <summary>A day: <c>1985-04-12</c>, <c>1985-XX-XX</c>.</summary>
    Day,

    /// <summary>A second: <c>1985-04-12T23:20:30Z</c>.</summary>
    Second,
}

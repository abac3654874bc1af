namespace FactGen.Core.Figures.Languages;

/// <summary>What a word does in a figure. What the number beside it counts is said at each.</summary>
internal enum Role
{
    // Numerals. Their number is their value.

    /// <summary>One to nine.</summary>
    Unit,

    /// <summary>No units; in Han numerals also a digit, or the sign that a place is empty.</summary>
    Zero,

    /// <summary>A numeral below a hundred to which nothing can be added.</summary>
    Teen,

    /// <summary>Twenty to ninety: a unit can follow.</summary>
    Tens,

    /// <summary>The French 60 and 80: anything below 20 can follow.</summary>
    Score,

    /// <summary>A multiple of a hundred in one word, as Spanish has them.</summary>
    Hundreds,

    /// <summary>Ten, a hundred or a thousand that multiplies within a group: <c>百</c>, <c>hundred</c>.</summary>
    Small,

    /// <summary>A large numeral that multiplies the group before it: <c>million</c>, <c>亿</c>.</summary>
    Scale,

    /// <summary>One that also stands alone: <c>mil</c>, <c>만</c>.</summary>
    BareScale,

    /// <summary>One in the singular: it multiplies what is less than two.</summary>
    SingularScale,

    /// <summary>A letter that is a scale beside a currency only: <c>m</c>.</summary>
    MoneyScale,

    /// <summary>The English article: one, before a hundred, a scale or a unit of time.</summary>
    Article,

    /// <summary>A half.</summary>
    Half,

    /// <summary>A half that follows its numeral without an <c>and</c>: <c>einhalb</c>.</summary>
    JoinedHalf,

    /// <summary>One and a half in one word.</summary>
    Mixed,

    /// <summary>A fraction's sign: <c>½</c>.</summary>
    Fraction,

    /// <summary>Parts the decimals of a number in words: <c>point</c>, <c>点</c>.</summary>
    Point,

    /// <summary>Joins numerals: <c>and</c>, <c>und</c>.</summary>
    And,

    // Hedges. Their number is a FigureBound.

    /// <summary>Stands before the figure.</summary>
    Hedge,

    /// <summary>Stands after the figure.</summary>
    HedgeAfter,

    /// <summary>Stands within the figure, or after it: <c>多</c>, <c>여</c>.</summary>
    HedgeWithin,

    /// <summary>Casts doubt: <c>possibly</c>, <c>可能</c>.</summary>
    Perhaps,

    // Around an amount.

    /// <summary>Turns the number into its negative.</summary>
    Minus,

    /// <summary>A currency. Its text is an ISO 4217 code, or the name of a group in <see cref="SharedSigns"/>.</summary>
    Currency,

    /// <summary>Joins a number to what it counts: <c>of</c>, <c>de</c>.</summary>
    Link,

    /// <summary>Begins a range. Its number is 1 where <see cref="And"/> joins the ends: <c>between</c>.</summary>
    From,

    /// <summary>Joins the ends of a range: <c>to</c>, <c>至</c>.</summary>
    To,

    /// <summary>Ends a range: <c>まで</c>.</summary>
    Until,

    /// <summary>Makes a percentage of the number before it; its number is how many hundredths: 10 for <c>成</c>.</summary>
    Percent,

    /// <summary>Makes a percentage of the number behind it: <c>百分之</c>.</summary>
    PercentBefore,

    /// <summary>What is counted and changes nothing: <c>people</c>, <c>人</c>.</summary>
    Counter,

    // Lengths of time.

    /// <summary>A unit of time. Its number is a DurationUnit; its factor how many of them.</summary>
    Time,

    /// <summary>A half and a unit of time: <c>个半月</c>. Its number is a DurationUnit.</summary>
    HalfAndTime,

    /// <summary>A hedge and a unit of time: <c>个多月</c>, more than so many months. Its number is a DurationUnit.</summary>
    MoreAndTime,

    /// <summary>Counted back from now: <c>ago</c>, <c>前</c>.</summary>
    Ago,

    /// <summary>Says that a time lasts and changes nothing: <c>for</c>, <c>时间</c>.</summary>
    Lasting,

    // Dates.

    /// <summary>Closes a number: 0 a year, 1 a month, 2 a day.</summary>
    DateUnit,

    /// <summary>A month's name, 1 to 12.</summary>
    Month,

    /// <summary>A day of the week, 1 to 7, Monday first.</summary>
    Weekday,

    /// <summary>A year counted from the source's: -1 for <c>去年</c>.</summary>
    RelativeYear,

    /// <summary>A month counted from the source's.</summary>
    RelativeMonth,

    /// <summary>A day counted from the source's.</summary>
    RelativeDay,

    /// <summary>Last, this or next: -1, 0 or 1.</summary>
    Direction,

    /// <summary>A part of a year or month. Its number is a DatePart.</summary>
    Part,

    /// <summary>Closes a number as a year, and a part of it: <c>年底</c>.</summary>
    YearPart,

    /// <summary>Closes a number as a month, and a part of it: <c>月初</c>.</summary>
    MonthPart,

    /// <summary>A season, quarter or half of a year, by its EDTF code.</summary>
    Season,

    /// <summary>Closes a number as a quarter of a year.</summary>
    QuarterUnit,

    /// <summary>An era. Its number is the year before its first.</summary>
    Era,

    /// <summary>The first year of an era: <c>元年</c>.</summary>
    FirstYear,

    /// <summary>Makes a decade of a year: <c>1990s</c>.</summary>
    Decade,

    /// <summary>A time from that date on: <c>since</c>, <c>以来</c>.</summary>
    Since,

    /// <summary>Makes a number an ordinal: <c>th</c>.</summary>
    Ordinal,

    /// <summary>A time of day, which changes nothing: <c>早上</c>.</summary>
    DayPart,

    /// <summary>Joins the parts of a date: <c>of</c>, <c>im</c>, <c>의</c>.</summary>
    DateLink,
}

namespace FactGen.Core.Figures.Dates;

/// <summary>What a print says of a date, part by part; null where it says nothing.</summary>
internal sealed class DateParts
{
    private int? _year;
    private int? _month;
    private int? _day;
    private int? _season;
    private int? _relativeYear;
    private int? _relativeMonth;
    private int? _relativeDay;
    private int? _direction;
    private int? _weekday;
    private DatePart _part;

    /// <summary>Whether a part was said twice: then it is not one date.</summary>
    public bool HasRepetition { get; private set; }

    /// <summary>The year, 1 to 9999.</summary>
    public int? Year { get => _year; set => Set(ref _year, value); }

    /// <summary>The month, 1 to 12.</summary>
    public int? Month { get => _month; set => Set(ref _month, value); }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int? Day { get => _day; set => Set(ref _day, value); }

    /// <summary>The season, quarter or half of the year, by its EDTF code.</summary>
    public int? Season { get => _season; set => Set(ref _season, value); }

    /// <summary>The year, counted from the source's.</summary>
    public int? RelativeYear { get => _relativeYear; set => Set(ref _relativeYear, value); }

    /// <summary>The month, counted from the source's.</summary>
    public int? RelativeMonth { get => _relativeMonth; set => Set(ref _relativeMonth, value); }

    /// <summary>The day, counted from the source's.</summary>
    public int? RelativeDay { get => _relativeDay; set => Set(ref _relativeDay, value); }

    /// <summary>The last month of that name, this one or the next: -1, 0, 1.</summary>
    public int? Direction { get => _direction; set => Set(ref _direction, value); }

    /// <summary>The day of the week, 1 to 7, Monday first.</summary>
    public int? Weekday { get => _weekday; set => Set(ref _weekday, value); }

    /// <summary>The part of the year or month.</summary>
    public DatePart Part
    {
        get => _part;
        set
        {
            HasRepetition |= _part != DatePart.None;
            _part = value;
        }
    }

    /// <summary>The year before the first of the era that was named.</summary>
    public int? Era { get; set; }

    /// <summary>Whether the year stands for its decade.</summary>
    public bool IsDecade { get; set; }

    /// <summary>Whether the date begins a time that lasts.</summary>
    public bool IsSince { get; set; }

    /// <summary>Whether the date is only near.</summary>
    public bool IsAbout { get; set; }

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty =>
        (_year ?? _month ?? _day ?? _season ?? _relativeYear ?? _relativeMonth ?? _relativeDay) is null && _part == DatePart.None;

    private void Set(ref int? part, int? value)
    {
        HasRepetition |= part is not null;
        part = value;
    }
}

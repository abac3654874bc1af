namespace FactGen.Core.Findings;

public static partial class FindingIds
{
    /// <summary>Two entries of one kind have the same name.</summary>
    /// <remarks>{0} the entry: <c>person 'ada-berg'</c>; {1} the other, whose value is the additional location; {2} the field; {3} the text.</remarks>
    public const string DuplicateEntry = "FACT1003";

    /// <summary>Two entries of one kind have names that look the same.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} the text; {3} the other entry, whose value is the additional location; {4} its text; {5} where they differ: <c>'l' (U+006C) for 'I' (U+0049)</c>.</remarks>
    public const string ConfusableName = "FACT1004";

    /// <summary>Two keys of one collection look the same.</summary>
    /// <remarks>{0} the collection; {1} the key; {2} the other key, which is the additional location; {3} where they differ.</remarks>
    public const string ConfusableKey = "FACT1005";

    /// <summary>A period ends before it starts.</summary>
    /// <remarks>{0} the record: <c>role 'ada-berg-cfo'</c>, <c>item 2 of terms of legislator 'x'</c>; {1} the field of the end; {2} its value; {3} the field of the start; {4} its value, which is the additional location.</remarks>
    public const string EndBeforeStart = "FACT2001";

    /// <summary>Two spans of one holder overlap.</summary>
    /// <remarks>{0} the record; {1} its span: <c>2018-03 to 2024-03-14</c>, <c>from 2018</c>; {2} the other record; {3} its span, of which the end is the additional location; {4} what both share: <c>person 'ada-berg', post 'acme-cfo'</c>, or <c>no two may overlap</c>.</remarks>
    public const string Overlap = "FACT2002";

    /// <summary>More hold something at a time than can.</summary>
    /// <remarks>{0} the record; {1} its span; {2} what is held: <c>post 'acme-cfo'</c>; {3} how many can; {4} how many do; {5} the others with their spans, at most 8; their starts are the additional locations.</remarks>
    public const string OverCapacity = "FACT2003";

    /// <summary>Something lies outside the time of what it belongs to.</summary>
    /// <remarks>{0} the record; {1} field and value: <c>start_date 2018-03</c>; {2} <c>before</c> or <c>after</c>; {3} the other's field and value, the additional location; {4} the other: <c>person 'ada-berg'</c>.</remarks>
    public const string OutsidePeriod = "FACT2004";

    /// <summary>Two values are too near each other, or too far apart.</summary>
    /// <remarks>{0} the record; {1} the first field and value; {2} the second; {3} <c>less than P18Y</c> or <c>more than P125Y</c>.</remarks>
    public const string DifferenceOutOfRange = "FACT2005";

    /// <summary>Something goes on after an event that says it ended.</summary>
    /// <remarks>{0} the record; {1} its span; {2} the event: <c>event 'ada-leaves'</c>; {3} its date, the additional location.</remarks>
    public const string HeldAfterEnd = "FACT2006";

    /// <summary>Several dates cannot all be, though any two of them can.</summary>
    /// <remarks>{0} how many dates; {1} what has to hold: <c>date 2023 of event 'a' &lt; date 2023 of event 'b' ≤ …</c>. The additional locations are the other dates.</remarks>
    public const string JointContradiction = "FACT2007";

    /// <summary>A rule is broken if the dates turn out so. Told only when the project asks for it.</summary>
    /// <remarks>{0} the record; {1} what may not go together; {2} the id that it would have.</remarks>
    public const string PossibleViolation = "FACT2008";

    /// <summary>Something is planned for a day that has passed.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} its value; {3} the project's day.</remarks>
    public const string PlanOverdue = "FACT2009";

    /// <summary>A sum is made of two currencies.</summary>
    /// <remarks>{0} the record; {1} the path of the parts; {2} the part that differs; {3} the path of the total; {4} the total, which is the additional location.</remarks>
    public const string CurrenciesInSum = "FACT3001";

    /// <summary>Parts do not add up to their total.</summary>
    /// <remarks>{0} the record; {1} the path of the parts; {2} what they add up to; {3} the path of the total; {4} the total. The additional locations are the parts, at most 8.</remarks>
    public const string SumDiffers = "FACT3002";

    /// <summary>Statements for one field contradict each other, and none is preferred.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the one that it contradicts, the additional location.</remarks>
    public const string ConflictingValues = "FACT3003";

    /// <summary>A statement that needs a source has none.</summary>
    /// <remarks>{0} the record; {1} its fields without a source.</remarks>
    public const string NoSource = "FACT4004";

    /// <summary>A source was published before what it is said to report.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} its date; {3} the key of the source; {4} when that was published, the additional location.</remarks>
    public const string SourceBeforeFact = "FACT4005";
}

namespace FactGen.Core.Findings;

public static partial class FindingIds
{
    /// <summary>A list or map has too few items.</summary>
    /// <remarks>{0} the record; {1} the field; {2} how many items it has; {3} the least.</remarks>
    public const string MinCount = "FACT5101";

    /// <summary>A list or map has too many items.</summary>
    /// <remarks>{0} the record; {1} the field; {2} how many items it has; {3} the most.</remarks>
    public const string MaxCount = "FACT5102";

    /// <summary>A value is less than its minimum.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the limit.</remarks>
    public const string Min = "FACT5103";

    /// <summary>A value is more than its maximum.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the limit.</remarks>
    public const string Max = "FACT5104";

    /// <summary>A value is not more than its limit.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the limit.</remarks>
    public const string ExclusiveMin = "FACT5105";

    /// <summary>A value is not less than its limit.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the limit.</remarks>
    public const string ExclusiveMax = "FACT5106";

    /// <summary>A text is too short.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the text, shortened; {3} the least number of letters.</remarks>
    public const string MinLength = "FACT5107";

    /// <summary>A text is too long.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the text, shortened; {3} the greatest number of letters.</remarks>
    public const string MaxLength = "FACT5108";

    /// <summary>A text does not match its pattern.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the text; {3} the pattern.</remarks>
    public const string Pattern = "FACT5109";

    /// <summary>A value is none of those listed.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the list: <c>company, court</c>.</remarks>
    public const string OneOf = "FACT5110";

    /// <summary>A value is one of those excluded.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the list.</remarks>
    public const string NoneOf = "FACT5111";

    /// <summary>Two records have the same values.</summary>
    /// <remarks>{0} the record; {1} the other, the additional location; {2} the fields and values: <c>person 'ada-berg', post 'acme-cfo'</c>.</remarks>
    public const string Unique = "FACT5112";

    /// <summary>A value is not less than the next.</summary>
    /// <remarks>{0} the record; {1} the first field and value; {2} the next.</remarks>
    public const string LessThan = "FACT5113";

    /// <summary>A value is more than the next.</summary>
    /// <remarks>{0} the record; {1} the first field and value; {2} the next.</remarks>
    public const string LessThanOrEquals = "FACT5114";

    /// <summary>Fields that should have the same values differ.</summary>
    /// <remarks>{0} the record; {1} the field; {2} its value; {3} the field that lacks it.</remarks>
    public const string EqualValues = "FACT5115";

    /// <summary>Fields that should have no value in common share one.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the value; {3} the other field that has it.</remarks>
    public const string Disjoint = "FACT5116";

    /// <summary>A value is missing from the field that should have all of them.</summary>
    /// <remarks>{0} the record; {1} the field; {2} its value; {3} the field that lacks it.</remarks>
    public const string SubsetOf = "FACT5117";

    /// <summary>Something that has to go with something else is not there.</summary>
    /// <remarks>{0} the record; {1} what is there: <c>end_date</c>; {2} what is not.</remarks>
    public const string Requires = "FACT5118";

    /// <summary>Things that do not go together stand side by side.</summary>
    /// <remarks>{0} the record; {1} the one; {2} the other.</remarks>
    public const string ConflictsWith = "FACT5119";

    /// <summary>Somebody is named who does not name back.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the one that is named, the additional location.</remarks>
    public const string Symmetric = "FACT5120";

    /// <summary>References come back to where they began.</summary>
    /// <remarks>{0} the record; {1} the field; {2} the circle: <c>a, b, a</c>. The additional locations are the other references.</remarks>
    public const string Acyclic = "FACT5121";

    /// <summary>A text is missing in a language, or is there in one that is not wanted.</summary>
    /// <remarks>{0} the record; {1} the field; {2} <c>lacks 'en'</c>, or <c>has 'de', which is none of zh, en</c>.</remarks>
    public const string Languages = "FACT5122";

    /// <summary>None of several conditions holds.</summary>
    /// <remarks>{0} the record; {1} the conditions: <c>name, alias</c>.</remarks>
    public const string Or = "FACT5123";

    /// <summary>Not exactly one of several conditions holds.</summary>
    /// <remarks>{0} the record; {1} the conditions; {2} those that hold, or <c>none</c>.</remarks>
    public const string Xone = "FACT5124";

    /// <summary>A condition holds that may not.</summary>
    /// <remarks>{0} the record; {1} the condition.</remarks>
    public const string Not = "FACT5125";

    /// <summary>An exception excuses nothing any more.</summary>
    /// <remarks>{0} the key; {1} the rule.</remarks>
    public const string UnusedException = "FACT5130";

    /// <summary>A comment that disables a rule cannot be understood.</summary>
    /// <remarks>{0} what is wrong with it, and what to write.</remarks>
    public const string WrongDisable = "FACT5131";

    /// <summary>A comment disables a rule that finds nothing there.</summary>
    /// <remarks>{0} the id.</remarks>
    public const string UnusedDisable = "FACT5132";
}

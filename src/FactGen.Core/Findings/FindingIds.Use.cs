namespace FactGen.Core.Findings;

/// <summary>About code that uses facts: told in the C# itself, and never a <see cref="Finding"/>.</summary>
public static partial class FindingIds
{
    /// <summary>A disputed fact is used.</summary>
    /// <remarks>{0} what is disputed: <c>role 'ada-berg-cfo'</c>, <c>money of amount 'acme-series-b'</c>; {1} its note behind a colon, or nothing.</remarks>
    public const string DisputedUsed = "FACT9001";

    /// <summary>A retracted fact is used.</summary>
    /// <remarks>As <see cref="DisputedUsed"/>.</remarks>
    public const string RetractedUsed = "FACT9002";

    /// <summary>A deprecated fact is used.</summary>
    /// <remarks>As <see cref="DisputedUsed"/>.</remarks>
    public const string DeprecatedUsed = "FACT9003";

    /// <summary>A fact is used whose period was over before the project's own day, <c>FactGenAsOf</c>.</summary>
    /// <remarks>{0} the fact; {1} the field of its end; {2} the end; {3} the day; {4} whose day that is.</remarks>
    public const string ExpiredUsed = "FACT9004";

    /// <summary>A fact whose period is over goes by a name that says it is current.</summary>
    /// <remarks>{0} the fact; {1} the field of its end; {2} the end; {3} the day; {4} whose day that is; {5} the name.</remarks>
    public const string CurrentAfterEnd = "FACT9005";

    /// <summary>Sums in two currencies are added or subtracted.</summary>
    /// <remarks>{0} the currency on the left; {1} that on the right.</remarks>
    public const string CurrenciesAdded = "FACT9006";

    /// <summary>Sums in two currencies are compared.</summary>
    /// <remarks>As <see cref="CurrenciesAdded"/>.</remarks>
    public const string CurrenciesCompared = "FACT9007";

    /// <summary>A literal repeats a value of a fact.</summary>
    /// <remarks>{0} the literal's value; {1} the field and its fact: <c>name of person 'ada-berg'</c>; {2} the C# to write instead, behind a semicolon, or nothing.</remarks>
    public const string RepeatedFact = "FACT9008";

    /// <summary>A fact is looked up by a key that there is not.</summary>
    /// <remarks>{0} the key; {1} the kind; {2} "; did you mean 'x'?" or nothing.</remarks>
    public const string UnknownKey = "FACT9009";

    /// <summary>A fact file has something that can be mended, told in the C# that is made from it, where tools look for fixes.</summary>
    /// <remarks>{0} the file, line and column; {1} the id of what is found there; {2} what mending does.</remarks>
    public const string MendableFile = "FACT9010";
}

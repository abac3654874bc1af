namespace FactGen.Core.Findings;

/// <summary>The stable number of every diagnostic. Bands: DESIGN §5, docs/rules.</summary>
public static partial class FindingIds
{
    /// <summary>The text is not YAML or JSON.</summary>
    /// <remarks>{0} what stands there, as a noun phrase: <c>a key without a ':' behind it</c>.</remarks>
    public const string SyntaxError = "FACT0001";

    /// <summary>A key stands twice in one mapping, or an entry twice in one collection.</summary>
    /// <remarks>{0} the key; the first place is the additional location.</remarks>
    public const string DuplicateKey = "FACT0002";

    /// <summary>Nesting, alias expansion or size exceeds a limit.</summary>
    /// <remarks>{0} what exceeds it, as a noun phrase: <c>nesting deeper than 128 levels</c>.</remarks>
    public const string LimitExceeded = "FACT0003";

    /// <summary>The file uses a construct of YAML that fact files have no use for: a second document, a tag, a key that is not a scalar.</summary>
    /// <remarks>{0} the construct: <c>a second document</c>, <c>the tag !x</c>, <c>a key that is not a text</c>.</remarks>
    public const string UnusedConstruct = "FACT0004";

    /// <summary>The root of the file is not a mapping of collections.</summary>
    /// <remarks>{0} what stands there: <c>a list</c>, <c>the text 'x'</c>.</remarks>
    public const string NotAMapping = "FACT0005";

    /// <summary>A root key that is neither reserved nor a collection of any kind.</summary>
    /// <remarks>{0} the root key; {1} <c>; did you mean 'x'?</c>, or empty.</remarks>
    public const string UnknownCollection = "FACT0006";

    /// <summary>A field that the kind does not declare.</summary>
    /// <remarks>{0} the field; {1} what has no such field: a kind, <c>legislator.terms</c>, <c>a statement</c>, <c>a sum of money</c>; {2} <c>; did you mean 'x'?</c>, or empty.</remarks>
    public const string UnknownField = "FACT0007";

    /// <summary>A value is written as another kind of node than its type wants.</summary>
    /// <remarks>{0} what stands there: <c>a list</c>, <c>the text 'x'</c>, <c>nothing</c>; {1} what is wanted: <c>a date</c>; {2} a hint that begins with a semicolon, or empty.</remarks>
    public const string WrongNode = "FACT0008";

    /// <summary>A scalar cannot be read as its declared type.</summary>
    /// <remarks>{0} the text, shortened; {1} what is wanted: <c>a date</c>, <c>one of sen, rep</c>; {2} the reason or a hint, beginning with a semicolon, or empty.</remarks>
    public const string WrongValue = "FACT0009";

    /// <summary>A field that is not optional is absent.</summary>
    /// <remarks>{0} the field, or the path of a foreign one; {1} what lacks it: <c>person 'ada-berg'</c>, <c>legislator.terms</c>, <c>the statement</c>.</remarks>
    public const string MissingField = "FACT0010";

    /// <summary>A qualifier has a value that it may not have.</summary>
    /// <remarks>{0} the qualifier; {1} what stands there: <c>the text 'x'</c>; {2} what it may be: <c>it is one of preferred, normal, deprecated</c>, with a hint behind it.</remarks>
    public const string WrongQualifier = "FACT0011";

    /// <summary>A key or an <c>as:</c> gives no C# identifier.</summary>
    /// <remarks>{0} the key, or the text of <c>as:</c>; {1} why it gives no name, and what to write.</remarks>
    public const string BadIdentifier = "FACT0012";

    /// <summary>Two keys of a collection give one C# identifier.</summary>
    /// <remarks>{0} the key; {1} the other key, whose place is the additional location; {2} the C# name; {3} how to mend it.</remarks>
    public const string IdentifierCollision = "FACT0013";

    /// <summary>More than one of the competing values is preferred.</summary>
    /// <remarks>{0} the field. The additional location is the first that is preferred.</remarks>
    public const string SeveralPreferred = "FACT0014";

    /// <summary>A glob of <c>from:</c> matches no additional file.</summary>
    /// <remarks>{0} the glob, as seen from the project's folder; {1} the kind; {2} where it is likely to be, or what is looked at, from the semicolon on.</remarks>
    public const string GlobWithoutFiles = "FACT0015";

    /// <summary>An element of a foreign file is not a record.</summary>
    /// <remarks>{0} what stands there; {1} the kind.</remarks>
    public const string NotARecord = "FACT0016";

    /// <summary>The language version is below C# 10.</summary>
    public const string LanguageVersion = "FACT0017";

    /// <summary>An MSBuild option has a value that it may not have.</summary>
    public const string WrongOption = "FACT0018";

    /// <summary>FactGenValuesFrom names an assembly's namespace that has no values of this version.</summary>
    public const string ValuesFrom = "FACT0019";

    /// <summary>Something that FactGen itself did wrong; the fact files stay readable.</summary>
    public const string InternalError = "FACT0020";

    /// <summary>In an open record, a field that is not declared but looks like a slip for one that is.</summary>
    /// <remarks>{0} the field; {1} the kind or nested record; {2} <c>; did you mean 'x'?</c>.</remarks>
    public const string CloseToField = "FACT0021";

    /// <summary>Two foreign records that merge under one key have different values for a field.</summary>
    /// <remarks>{0} the field; {1} the key; {2} the kind. The additional location is the value that is kept.</remarks>
    public const string ConflictingRecords = "FACT0022";

    /// <summary>Collections so large that they get no constants, or no member a fact.</summary>
    /// <remarks>{0} the collections: <c>people (10000 facts)</c>; {1} from how many facts on there are no constants; {2} up to how many there is a member a fact.</remarks>
    public const string LargeCollection = "FACT0023";

    /// <summary>The facts' text comes near to what string literals of one assembly may hold.</summary>
    /// <remarks>{0} their size in MB; {1} the most, in MB.</remarks>
    public const string TextLimit = "FACT0024";

    /// <summary>A file that the project names as a fact file has another ending than those that are read.</summary>
    /// <remarks>{0} the file's name.</remarks>
    public const string UnreadFormat = "FACT0025";

    /// <summary>A reference to an entry that there is not.</summary>
    /// <remarks>{0} the key; {1} the kind wanted, or several: <c>person or organization</c>; {2} <c>; did you mean 'x'?</c>, or empty.</remarks>
    public const string DanglingReference = "FACT1001";

    /// <summary>A reference to an entry of another kind than the field wants.</summary>
    /// <remarks>{0} the key; {1} the kind that has it, whose entry is the additional location; {2} the kind wanted.</remarks>
    public const string WrongKind = "FACT1002";

    /// <summary>A figure that the source prints does not agree with the value.</summary>
    /// <remarks>{0} the entry: <c>amount 'acme-series-b'</c>; {1} the field; {2} the print and what it says: <c>'4.5亿美元' (450000000 USD)</c>; {3} the value, which is the additional location.</remarks>
    public const string PrintedFigureDiffers = "FACT4001";

    /// <summary>A figure that the source prints cannot be read.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} the print, quoted; {3} what it should be: <c>a date</c>; {4} why it is not read.</remarks>
    public const string PrintedFigureUnread = "FACT4002";

    /// <summary>A figure that the source prints has several readings, of which one agrees with the value.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} the print, quoted; {3} the readings: <c>4000000000 USD or 4000000000 CAD</c>; {4} why there are several.</remarks>
    public const string PrintedFigureAmbiguous = "FACT4003";

    /// <summary>A printed length of time does not agree with the dates between which it lies.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} the print and what it says; {3} the dates: <c>start_date 2018-03 to end_date 2024-09-26</c>, which are the additional locations.</remarks>
    public const string PrintedDurationDiffers = "FACT4006";

    /// <summary>What the source prints stands in another paragraph of its text than the one named.</summary>
    /// <remarks>
    /// {0} the entry; {1} the field; {2} the print, quoted; {3} the paragraph named; {4} the key of the source; {5} the
    /// number of the paragraph in which it stands, which is what <c>at</c> should say and the additional location. The
    /// finding stands at the statement's <c>at</c>, or at its print when the paragraph is named for the whole entry.
    /// </remarks>
    public const string PrintedElsewhere = "FACT4007";

    /// <summary>What the source is said to print does not stand in its text.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} the print, quoted; {3} the key of the source; {4} <c>; the nearest is '…' in paragraph 3</c>, which is the additional location, or nothing.</remarks>
    public const string PrintedNowhere = "FACT4008";

    /// <summary>What the source prints stands in several other paragraphs than the one named.</summary>
    /// <remarks>{0} the entry; {1} the field; {2} the print, quoted; {3} the paragraph named; {4} the key of the source; {5} the paragraphs in which it stands: <c>3, 5 and 8</c>, of which the first eight are the additional locations.</remarks>
    public const string PrintedInSeveral = "FACT4009";

    /// <summary>A kind or field is declared in a way that cannot be.</summary>
    /// <remarks>{0} what is declared: <c>field 'born' of kind 'person'</c>; {1} what is wrong, with the words that would be right.</remarks>
    public const string WrongDeclaration = "FACT5001";

    /// <summary>A declaration names a kind, type, field, key or rule that there is not.</summary>
    /// <remarks>{0} what is declared; {1} what sort of name: <c>kind</c>, <c>field</c>, <c>key</c>, <c>rule</c>; {2} the name; {3} <c>; did you mean 'x'?</c>, or the names that there are, from the semicolon on.</remarks>
    public const string UnknownInDeclaration = "FACT5002";

    /// <summary>A name, in fact files or in C#, is taken.</summary>
    /// <remarks>{0} what is declared; {1} the name; {2} what has it, as a noun, and what to write instead.</remarks>
    public const string NameTaken = "FACT5003";

    /// <summary>A type cannot be read.</summary>
    /// <remarks>{0} what is declared; {1} what is wrong, with the words that would be right.</remarks>
    public const string WrongType = "FACT5004";

    /// <summary>Kinds extend each other, or defaults lead to each other, in a circle.</summary>
    /// <remarks>{0} what is declared; {1} the circle: <c>a, b, a</c>.</remarks>
    public const string CircularDeclaration = "FACT5005";

    /// <summary>A rule's argument has the wrong shape, or does not fit the field.</summary>
    /// <remarks>{0} what is declared, the rule first: <c>rule 'min' of field 'title' of kind 'post'</c>; {1} what is wrong, with the words that would be right.</remarks>
    public const string WrongRule = "FACT5006";

    /// <summary>Two declarations of one thing contradict each other: a kind in two files, a field of two ancestors.</summary>
    /// <remarks>{0} what is declared; {1} what it says, as a noun; {2} what the other says, and where, as a sentence.</remarks>
    public const string ConflictingDeclaration = "FACT5007";

    /// <summary>A pattern is not a regular expression of .NET.</summary>
    /// <remarks>{0} what is declared; {1} the pattern; {2} what the engine says.</remarks>
    public const string WrongPattern = "FACT5008";

    /// <summary>A key that is only for foreign files stands at a kind without <c>from:</c>.</summary>
    /// <remarks>{0} what is declared; {1} the key.</remarks>
    public const string ForeignOnly = "FACT5009";
}

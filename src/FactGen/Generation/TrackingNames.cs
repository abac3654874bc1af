namespace FactGen.Generation;

/// <summary>The names of the generator's steps, in the order in which a fact passes them. Tests read them.</summary>
public static class TrackingNames
{
    /// <summary>MSBuild options, language version and references, as far as the output depends on them.</summary>
    public const string Options = nameof(Options);

    /// <summary>An additional file that may hold facts or foreign records.</summary>
    public const string Candidate = nameof(Candidate);

    /// <summary>A fact file's text as a tree.</summary>
    public const string Read = nameof(Read);

    /// <summary>The kinds that one fact file declares, without positions.</summary>
    public const string Declare = nameof(Declare);

    /// <summary>All kinds in force.</summary>
    public const string Catalog = nameof(Catalog);

    /// <summary>One file's typed entries with their positions and findings.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>The keys and names of one file's entries.</summary>
    public const string DeclareFacts = nameof(DeclareFacts);

    /// <summary>The keys and names of all files.</summary>
    public const string Index = nameof(Index);

    /// <summary>Which fact stands in which source.</summary>
    public const string Layout = nameof(Layout);

    /// <summary>Which facts are summed up, and so what others have to show.</summary>
    public const string Plan = nameof(Plan);

    /// <summary>What other files show of one file's entries: captions, references, the dates that lists tell.</summary>
    public const string Outline = nameof(Outline);

    /// <summary>What the facts of all files show of each other.</summary>
    public const string Join = nameof(Join);

    /// <summary>One file's entries with all that their output needs of other files.</summary>
    public const string Link = nameof(Link);

    /// <summary>One kind's members over all files, and where they stand.</summary>
    public const string Collection = nameof(Collection);

    /// <summary>The sources of facts, in a fixed number of groups.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The line numbers of all files.</summary>
    public const string Lines = nameof(Lines);

    /// <summary>What the author should know of large collections.</summary>
    public const string Limits = nameof(Limits);

    /// <summary>The kinds that are worth emitting.</summary>
    public const string UsedKinds = nameof(UsedKinds);

    /// <summary>What emits those kinds and their facts.</summary>
    public const string Emitter = nameof(Emitter);

    /// <summary>What is wrong in one file by itself, with places.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>What is wrong between files, with places.</summary>
    public const string ProjectFindings = nameof(ProjectFindings);
}

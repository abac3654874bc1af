using FactGen.Core.Binding;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Provenance;
using FactGen.Core.Checks.Rules;
using FactGen.Core.Checks.Time;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks;

/// <summary>What all checks of one run share.</summary>
internal sealed class CheckContext
{
    private readonly Lazy<List<FactRecord>> _records;
    private readonly Lazy<List<PrintedStatement>> _prints;

    /// <summary>Prepares a run.</summary>
    public CheckContext(
        IReadOnlyList<(FactDocument Document, BindingResult Result)> files,
        FactIndex index,
        KindCatalog catalog,
        CheckOptions options,
        CancellationToken cancellationToken)
    {
        Files = files;
        Index = index;
        Catalog = catalog;
        Options = options;
        CancellationToken = cancellationToken;
        Facts = new(files, index, catalog, cancellationToken);
        Paths = new(Facts);
        _records = new(() => new RecordWalk(Paths).All(Facts.Entries.Where(static entry => entry.IsInForce)));
        _prints = new(() => PrintedStatements.Of(this));
    }

    /// <summary>Every file as read and as bound.</summary>
    public IReadOnlyList<(FactDocument Document, BindingResult Result)> Files { get; }

    /// <summary>Their index.</summary>
    public FactIndex Index { get; }

    /// <summary>The kinds in force.</summary>
    public KindCatalog Catalog { get; }

    /// <summary>What the project asks for.</summary>
    public CheckOptions Options { get; }

    /// <summary>Looked at for each entry.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The records.</summary>
    public FactBase Facts { get; }

    /// <summary>Follows paths through them.</summary>
    public PathReader Paths { get; }

    /// <summary>The entries that are held to be true and the records nested in them, in order.</summary>
    public List<FactRecord> Records => _records.Value;

    /// <summary>The statements that say what their source prints, in the order of files and entries.</summary>
    public List<PrintedStatement> Prints => _prints.Value;

    /// <summary>Which dates have to come before which, as far as no two of them decide it alone.</summary>
    public OrderGraph Order { get; } = new();

    /// <summary>Records that a rule on all records has found to be one too many.</summary>
    public OneTooMany OneTooMany { get; } = new();

    /// <summary>The exceptions to the rules that were asked, as rule name, key and reason, and whether each excuses something.</summary>
    public Dictionary<(string Rule, string Key, string Reason), bool> Exceptions { get; } = [];

    /// <summary>What was found so far.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Tells of a violation: as it is when it is certain, as FACT2008 when it is possible and the project asks for such.</summary>
    public void Report(Violation violation, RuleDeclaration? rule = null)
    {
        if (violation.Possibly is { } phrase)
        {
            if (Options.ReportPossible) Add(violation, FindingIds.PossibleViolation, [violation.Records[0].Label, phrase, violation.Id], null);
            return;
        }

        Add(violation, violation.Id, violation.Arguments, rule);
    }

    private void Add(Violation violation, string id, string[] arguments, RuleDeclaration? rule) =>
        Findings.Add(new(id, violation.At.Location, new(arguments), violation.Others.Select(static spot => spot.Location).ToEquatableArray())
        {
            Severity = rule?.Severity switch
            {
                "error" => FindingSeverity.Error,
                "warning" => FindingSeverity.Warning,
                "info" => FindingSeverity.Info,
                _ => null,
            },
            Message = rule?.Message,
        });
}

using FactGen.Core.Binding.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Naming;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding;

/// <summary>What binding one file gathers: entries with their spans, and findings.</summary>
internal sealed class BindingScope(FactDocument document, string logicalPath, CancellationToken cancellationToken)
{
    private readonly List<Finding> _findings = [];
    private readonly List<TextSpan> _spans = [];
    private readonly Dictionary<(object Candidates, string Name), string?> _nearest = [];
    private readonly HashSet<(object Set, string Name)> _told = [];

    // Where values end that a comma split off from their figures: what is wrong with such a rest is not worth a word.
    private HashSet<int>? _split;

    /// <summary>The file's logical path.</summary>
    public string LogicalPath => logicalPath;

    /// <summary>The entries bound so far.</summary>
    public EntryList Entries { get; } = new();

    /// <summary>How many faults were told so far.</summary>
    public int Told => _findings.Count;

    /// <summary>What can be kept of the entries; null where they are records of a foreign file.</summary>
    public EntryTrail? Trail { get; set; }

    /// <summary>Stops the work when nobody waits for it any more.</summary>
    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Begins the count of ordinals anew, with the entry's key as 0.</summary>
    public void BeginEntry(TextSpan key)
    {
        ThrowIfCancelled();
        _spans.Clear();
        _spans.Add(key);
    }

    /// <summary>Gives a span the next ordinal of the entry.</summary>
    public int Mark(TextSpan span)
    {
        _spans.Add(span);
        return _spans.Count - 1;
    }

    /// <summary>The spans of the entry that is being bound, by ordinal.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    /// <summary>The same, for the entry to keep.</summary>
    public TextSpan[] TakeSpans() => _spans.ToArray();

    /// <summary>Tells the author of a fault.</summary>
    public void Report(string id, TextSpan span, params string[] arguments)
    {
        if (_split?.Contains(span.End) != true) _findings.Add(new(id, document.Locate(span), new(arguments)));
    }

    /// <summary>Tells the author of a fault that has another side.</summary>
    public void Report(string id, TextSpan span, TextSpan other, params string[] arguments) =>
        _findings.Add(new(id, document.Locate(span), new(arguments), new([document.Locate(other)])));

    /// <summary>Tells of a node that is not of the sort wanted. Returns false, as the caller's caller wants it.</summary>
    public bool ReportNode(in Place place, string expected, string detail = "")
    {
        Report(FindingIds.WrongNode, place.Head, Wording.Describe(place), expected, detail);
        return false;
    }

    /// <summary>Tells of a tag, as it is written.</summary>
    public void ReportTag(TextSpan span) =>
        Report(FindingIds.UnusedConstruct, span, $"the tag {Wording.Shorten(document.Source.Substring(span.Start, span.Length))}");

    /// <summary>Tells, once, of a figure that commas have split, and not of the value that is left of it; false when the key is not the rest of one.</summary>
    public bool ReportSplit(TextSpan key)
    {
        if (!SplitFigure.IsRest(document.Source, key)) return false;
        if (SplitFigure.WholeOf(document.Source, key) is not { } whole) return true;
        var split = key.Start - 1;
        while (_findings.Count > 0 && _findings[_findings.Count - 1].Location.Span.End == split) _findings.RemoveAt(_findings.Count - 1);
        (_split ??= []).Add(split);
        var text = document.Source.Substring(whole.Start, whole.Length);
        Report(FindingIds.WrongValue, whole, Wording.Shorten(text), "one value", "; " + SplitFigure.Advice(text));
        return true;
    }

    /// <summary>Tells of a field that is not declared, and of the declared one that was probably meant.</summary>
    /// <returns>That one, whose absence is not worth a second word; or null.</returns>
    public string? ReportUnknown(FactNode key, string owner, IReadOnlyCollection<string> declared)
    {
        var name = key.Text;
        var colon = name.IndexOf(':');
        if (colon > 0 && key.Style == ScalarStyle.Plain && declared.Contains(name.Substring(0, colon))) return ReportJoined(key, colon, owner);
        var meant = Nearest(declared, name);
        ReportMisspelt(FindingIds.UnknownField, key.Span, meant, Wording.Shorten(name), owner);
        return meant;
    }

    /// <summary>In braces, a field and its value without a space behind the colon are a key without a value.</summary>
    private string ReportJoined(FactNode key, int colon, string owner)
    {
        var (name, field) = (key.Text, key.Text.Substring(0, colon));
        Report(FindingIds.UnknownField, key.Span, Wording.Shorten(name), owner, Wording.Suggest(Wording.Shorten($"{field}: {name.Substring(colon + 1)}")));
        return field;
    }

    /// <summary>Tells of a name that there is not; what was probably meant becomes the last argument.</summary>
    public void ReportMisspelt(string id, TextSpan span, string? meant, params string[] arguments) =>
        _findings.Add(new(id, document.Locate(span), new([.. arguments, Wording.Suggest(meant)])) { Suggestion = meant });

    /// <summary>The candidate that was probably meant, or null. A name that stands in thousands of records is compared once.</summary>
    public string? Nearest(IReadOnlyCollection<string> candidates, string name)
    {
        if (!_nearest.TryGetValue((candidates, name), out var near)) _nearest.Add((candidates, name), near = DidYouMean.Nearest(name, candidates));
        return near;
    }

    /// <summary>Whether a name of a set is told for the first time in this file.</summary>
    public bool IsFirst(object set, string name) => _told.Add((set, name));

    /// <summary>Where we are, to come back to when an alternative does not read.</summary>
    public (int Findings, int Spans) Save() => (_findings.Count, _spans.Count);

    /// <summary>Forgets what an alternative that does not read has left.</summary>
    public void Restore((int Findings, int Spans) saved)
    {
        _findings.RemoveRange(saved.Findings, _findings.Count - saved.Findings);
        _spans.RemoveRange(saved.Spans, _spans.Count - saved.Spans);
    }

    /// <summary>Everything gathered, findings in the order of their places.</summary>
    public BindingResult Result() => new(
        Entries.ToFile(logicalPath),
        Entries.ToSpanMap(),
        _findings.OrderBy(static finding => finding.Location.Span.Start).ToEquatableArray())
    {
        Trail = Trail,
    };
}

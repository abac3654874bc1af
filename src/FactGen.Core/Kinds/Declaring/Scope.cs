using FactGen.Core.Findings;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>The part of a declaration that is being read: what it is called in messages, its site, and readers for its small parts.</summary>
/// <param name="Log">Takes findings and places.</param>
/// <param name="Subject">What messages call it: <c>field 'born' of kind 'person'</c>.</param>
/// <param name="Site">Its position-free name.</param>
internal sealed record Scope(DeclarationLog Log, string Subject, Site Site)
{
    public void Wrong(FactNode node, string problem) => Log.Report(FindingIds.WrongDeclaration, node, Subject, problem);

    /// <summary>Reports the keys of a mapping that are none of <paramref name="known"/>.</summary>
    public void RequireKnownKeys(FactNode mapping, IReadOnlyCollection<string> known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key.Text)) continue;
            if (Log.IsRestOfFigure(entry.Key, out var figure)) SplitFigureAt(entry.Key, figure);
            else Unknown(entry.Key, "key", known);
        }
    }

    /// <summary>Whether one of the unknown keys was probably meant to be this one, which was told.</summary>
    public bool IsMisspelt(string meant, FactNode mapping, IReadOnlyCollection<string> known) =>
        mapping.Entries.Any(entry => !known.Contains(entry.Key.Text) && DidYouMean.Nearest(entry.Key.Text, known) == meant);

    /// <summary>Reports a name that there is not.</summary>
    public void Unknown(FactNode node, string sort, IEnumerable<string> known) =>
        Log.ReportMisspelt(FindingIds.UnknownInDeclaration, node, DidYouMean.Nearest(node.Text, known), Subject, sort, node.Text, Hints.For(node.Text, known));

    /// <summary>The text under a key, marked as that site; null, and reported, when it is none.</summary>
    public string? Text(FactNode mapping, string key)
    {
        if (!TryGet(mapping, key, out var node)) return null;
        if (node.Kind == NodeKind.Scalar && node.Text.Length > 0) return node.Text;
        Wrong(node, $"{key}: takes a text");
        return null;
    }

    /// <summary>True or false under a key; null when it is absent, or reported as neither.</summary>
    public bool? Flag(FactNode mapping, string key)
    {
        if (!TryGet(mapping, key, out var node)) return null;
        if (node.Kind == NodeKind.Scalar && node.Text is "true" or "false") return node.Text == "true";
        Wrong(node, $"{key}: takes true or false");
        return null;
    }

    /// <summary>A text or a list of texts under a key; empty when it is absent, or reported as neither.</summary>
    public EquatableArray<string> Texts(FactNode mapping, string key)
    {
        if (!TryGet(mapping, key, out var node)) return default;
        if (node.Kind != NodeKind.Mapping && ScalarsOf(node) is { } texts) return texts.ToEquatableArray();
        Wrong(node, $"{key}: takes a text or a list of texts");
        return default;
    }

    /// <summary>A path under a key.</summary>
    public FieldPath? Path(FactNode mapping, string key, PathUse use) =>
        TryGet(mapping, key, out var node) ? ReadPath(node, key, use) : null;

    /// <summary>A path: dots in a text, or a list of steps.</summary>
    public FieldPath? ReadPath(FactNode node, string key, PathUse use)
    {
        if (node.Kind == NodeKind.Scalar && !node.IsNull)
        {
            var path = PathParser.Parse(node.Text, use, out var fault);
            if (fault is not null) Log.Report(FindingIds.WrongDeclaration, node, Subject, fault);
            return path;
        }

        if (node.Kind != NodeKind.Sequence || ScalarsOf(node) is not { Count: > 0 } steps)
        {
            Wrong(node, $"{key}: takes a path: name.last, or [name, last] where keys are odd");
            return null;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            if (PathParser.Problem(steps, i, use) is not { } problem) continue;
            Wrong(node.Items.ElementAt(i), problem);
            return null;
        }

        return new(steps.ToEquatableArray());
    }

    /// <summary>A C# name under a key.</summary>
    public string? CSharpName(FactNode mapping, string key)
    {
        if (Text(mapping, key) is not { } name) return null;
        if (Identifiers.IsValid(name)) return name;
        mapping.TryGet(key, out var node);
        Wrong(node, Identifiers.Of(name) is { } valid ? $"'{name}' is no C# name; '{valid}' is" : $"'{name}' is no C# name");
        return null;
    }

    /// <summary>The value under a key that is there and not null; marks its site.</summary>
    public bool TryGet(FactNode mapping, string key, out FactNode node)
    {
        if (!mapping.TryGet(key, out node)) return false;
        Log.Mark(Site.Then(key), node);
        return !node.IsNull;
    }

    private void SplitFigureAt(FactNode key, string? figure)
    {
        if (figure is not null) Wrong(key, $"'{figure}' is not one value; {SplitFigure.Advice(figure)}");
    }

    /// <summary>The text of a scalar, or the texts of a list of scalars; null when it is neither.</summary>
    private static List<string>? ScalarsOf(FactNode node)
    {
        if (node.Kind == NodeKind.Scalar) return [node.Text];
        var texts = new List<string>();
        foreach (var item in node.Items)
        {
            if (item.Kind != NodeKind.Scalar) return null;
            texts.Add(item.Text);
        }

        return texts;
    }
}

using FactGen.Core.Findings;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads <c>from:</c> and what stands with it.</summary>
internal static class ForeignReader
{
    private const string Merge = "merge";
    private const string Error = "error";

    public static ForeignSource? Read(FactNode mapping, Scope scope, string path)
    {
        if (!mapping.TryGet(KindKeys.From, out var from))
        {
            RefuseForeignKeys(mapping, scope);
            return null;
        }

        var globs = ReadGlobs(mapping, from, scope, path);
        var records = scope.Path(mapping, KindKeys.Records, PathUse.Records);
        return globs.Count == 0 ? null : new(globs, records, ReadKey(mapping, scope), ReadDuplicates(mapping, scope));
    }

    private static void RefuseForeignKeys(FactNode mapping, Scope scope)
    {
        foreach (var entry in mapping.Entries)
        {
            if (KindKeys.OfForeignKind.Contains(entry.Key.Text)) scope.Log.Report(FindingIds.ForeignOnly, entry.Key, scope.Subject, entry.Key.Text);
        }
    }

    private static EquatableArray<string> ReadGlobs(FactNode mapping, FactNode node, Scope scope, string path)
    {
        var globs = new List<string>();
        var texts = scope.Texts(mapping, KindKeys.From);
        for (var i = 0; i < texts.Count; i++)
        {
            if (Glob.Problem(texts[i]) is { } problem) scope.Wrong(node.Kind == NodeKind.Sequence ? node.Items.ElementAt(i) : node, problem);
            else globs.Add(Glob.Combine(path, texts[i]));
        }

        if (node.IsNull || (node.Kind == NodeKind.Sequence && node.Count == 0)) scope.Wrong(node, "from: takes a glob or a list of globs: data/*.yaml");
        return globs.ToEquatableArray();
    }

    private static KeyTemplate? ReadKey(FactNode mapping, Scope scope)
    {
        if (!scope.TryGet(mapping, KindKeys.Key, out var node)) return null;
        if (node.Kind != NodeKind.Scalar) return scope.ReadPath(node, KindKeys.Key, PathUse.Record) is { } path ? KeyTemplateParser.Of(path) : null;
        var template = KeyTemplateParser.Parse(node.Text, out var fault);
        if (fault is not null) scope.Log.Report(FindingIds.WrongDeclaration, node, scope.Subject, fault);
        return template;
    }

    private static bool ReadDuplicates(FactNode mapping, Scope scope)
    {
        var word = scope.Text(mapping, KindKeys.Duplicates);
        if (word is null or Error or Merge) return word == Merge;
        mapping.TryGet(KindKeys.Duplicates, out var node);
        scope.Wrong(node, "duplicates: is error or merge");
        return false;
    }
}

using FactGen.Core.Fixes;
using FactGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>Edits of a fact file, as a diagnostic carries them.</summary>
/// <param name="Path">The file.</param>
/// <param name="Title">What they do.</param>
/// <param name="Edits">They.</param>
internal sealed record FileEdits(string Path, string Title, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Those of a diagnostic; null when it carries none.</summary>
    public static FileEdits? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FixProperties.Edits, out var edits) && edits is not null
        && diagnostic.Properties.TryGetValue(FixProperties.Path, out var path) && path is not null
        && diagnostic.Properties.TryGetValue(FixProperties.Title, out var title) && title is not null
            ? new(path, title, EditText.Read(edits))
            : null;

    /// <summary>The solution with all edits made in the files of one project, each edit once however many diagnostics carry it.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, ProjectId project, IEnumerable<FileEdits> all, CancellationToken cancellationToken)
    {
        foreach (var file in all.GroupBy(static edits => edits.Path, StringComparer.Ordinal))
        {
            var document = solution.GetProject(project)?.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key);
            if (document is null) continue;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(document.Id, text.WithChanges(Changes(file)));
        }

        return solution;
    }

    /// <summary>The changes without those that another overlaps: these are found again once the others are made.</summary>
    private static IEnumerable<TextChange> Changes(IEnumerable<FileEdits> file)
    {
        var end = 0;
        var made = new HashSet<TextEdit>();
        foreach (var edit in file.SelectMany(static edits => edits.Edits).OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length))
        {
            if (edit.Span.Start < end || !made.Add(edit)) continue;
            yield return new(new(edit.Span.Start, edit.Span.Length), edit.NewText);
            end = edit.Span.End;
        }
    }
}

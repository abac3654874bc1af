using FactGen.Core.Evidence;

namespace FactGen.Core.Checks.Provenance;

/// <summary>
/// Looks for what sources print in their local texts (<c>text:</c>): it stands in another paragraph than the one named
/// (FACT4007), nowhere (FACT4008), or in several others (FACT4009). Where there is no local text, nothing is said.
/// </summary>
internal sealed class PrintedEvidence : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        var texts = new SourceTexts(context);
        var byText = context.Prints
            .Select(statement => (Statement: statement, Text: texts.Of(statement.Said.Source)))
            .Where(static print => print.Text is not null)
            .GroupBy(static print => print.Text!, static print => print.Statement);
        foreach (var prints in byText) Check(prints.Key, [.. prints], context);
    }

    private static void Check(LocalText text, List<PrintedStatement> statements, CheckContext context)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var prints = statements.ConvertAll(statement => (Statement: statement, Even: EvenText.Of(statement.Printed)));
        foreach (var (_, even) in prints)
        {
            if (even.Length > 0 && !phrases.ContainsKey(even)) phrases.Add(even, new(even));
        }

        var finder = new PhraseFinder(phrases.Values);
        foreach (var paragraph in text.Paragraphs)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            finder.Search(paragraph);
        }

        foreach (var (statement, even) in prints)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (phrases.TryGetValue(even, out var phrase)) new EvidenceCheck(text, statement, phrase, context.Findings).Check();
        }
    }
}

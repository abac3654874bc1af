using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Evidence;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Provenance;

/// <summary>Compares where one print stands in a source's text with where it is said to stand.</summary>
internal sealed class EvidenceCheck(LocalText text, PrintedStatement statement, Phrase phrase, List<Finding> findings)
{
    private const int MostPlaces = 8;

    /// <summary>The number of the paragraph that is named; 0 where none is: a page or a fragment says nothing that could be checked.</summary>
    private readonly int _paragraph = int.TryParse(statement.Said.At, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private string Print => $"'{statement.Printed}'";

    private string Source => statement.Said.Source!;

    /// <summary>Compares and reports.</summary>
    public void Check()
    {
        if (phrase.Places.Count == 0) ReportNowhere();
        else if (_paragraph == 0 || phrase.In(_paragraph) is not null) return;
        else if (phrase.Places.Count == 1) Report(FindingIds.PrintedElsewhere);
        else Report(FindingIds.PrintedInSeveral);
    }

    private void ReportNowhere()
    {
        var nearest = text.Nearest.Find(phrase.Text, _paragraph);
        var hint = nearest is { } place ? $"; the nearest is '{text.Quote(place)}' in paragraph {place.Paragraph.Number}" : "";
        findings.Add(statement.Find(
            FindingIds.PrintedNowhere,
            nearest is { } found ? [text.Locate(found)] : [],
            Print, Source, hint));
    }

    private void Report(string id)
    {
        var finding = statement.Find(id, phrase.Places.Take(MostPlaces).Select(text.Locate), Print, $"{_paragraph}", Source, Paragraphs);
        findings.Add(statement.Statement.Qualifiers.At is null ? finding : finding with { Location = statement.Locate(Qualifier.At) });
    }

    /// <summary>The paragraphs in which it stands: <c>3</c>, <c>3, 5 and 8</c>, <c>1, 2, 3, 4, 5, 6, 7, 8 and 4 more</c>.</summary>
    private string Paragraphs
    {
        get
        {
            var numbers = phrase.Places.Select(static place => place.Paragraph.Number.ToString(CultureInfo.InvariantCulture)).Take(MostPlaces).ToList();
            if (phrase.Places.Count > MostPlaces) numbers.Add($"{phrase.Places.Count - MostPlaces} more");
            if (numbers.Count == 1) return numbers[0];
            return string.Join(", ", numbers.Take(numbers.Count - 1)) + " and " + numbers[numbers.Count - 1];
        }
    }
}

using CsCheck;
using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Binding;

/// <summary>What is kept of a file's earlier state, and that keeping it is never seen.</summary>
public sealed class EarlierEntriesTests
{
    private const string Path = "facts/a.yaml";

    private const string Text = """
        source: gazette
        people:
          ada: { name: Ada, birth_date: 1970 }   # a comment
          bo:
            name: { value: Bo, at: 3, note: "N" }
            summary: |+
              Of several
                lines.

          cy: { name: Cy, as: Cyrus, birthdate: 1999 }
        organizations: { acme: { name: Acme, source: other }, post: { name: 'The Post', aliases: { en: [P, TP] } } }
        roles:
          r: { person: ada, organization: acme, start_date: 2018 }
          s: { person: bo, title: >- 
              Folded
              title, end_date: [] }
        """;

    [Theory]
    [InlineData("1970", "1971", "ada")]
    [InlineData("name: Ada", "name: Ada Berg", "ada")]
    [InlineData("ada:", "eda:", "eda")]
    [InlineData("lines.\n\n", "lines.\n\n\n", "bo")]
    [InlineData("|+", "|", "bo")]
    [InlineData("name: Acme", "name: ACME", "acme bo")]
    [InlineData("source: gazette\n", "# words\nsource:  gazette\n", "")]
    [InlineData("source: gazette\n", "source: herald\n", "ada bo acme post r s")]
    [InlineData("  r: {", "  q: { person: bo, title: Q }\n  r: {", "q")]
    [InlineData("source: gazette\n", "source: gazette\ndates: { d: { title: &x D, date: 2018 } }\n", "ada bo acme post r s d")]
    public void Only_the_entries_that_were_edited_or_end_where_the_edited_line_begins_are_bound_anew(string old, string @new, string bound)
    {
        var before = Bind(Read(Healthy), null);
        var text = Healthy.Replace(old, @new, StringComparison.Ordinal);
        var after = Bind(Read(text), before);

        Assert.NotEqual(Healthy, text);
        AssertSame(Bind(Read(text), null), after);
        var kept = before.File.Entries.ToHashSet(ReferenceEqualityComparer.Instance);
        Assert.Equal(bound.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), after.File.Entries.Where(entry => !kept.Contains(entry)).Select(entry => entry.Key).Order());
    }

    [Fact]
    public void An_entry_with_something_to_tell_is_bound_anew_and_told_anew()
    {
        var before = Bind(Read(Text), null);
        var after = Bind(Read("# words\n" + Text), before);

        Assert.NotEmpty(before.Findings);
        AssertSame(Bind(Read("# words\n" + Text), null), after);
    }

    [Fact]
    public void Any_edits_bind_as_if_there_had_been_no_earlier_state()
    {
        string[] words = ["", " ", "\n", "\n  ", "{", "}", "[", ",", ":", "#", "|", "&a ", "*a", "'", "\"", "-", "ada", "name", "note", "source", "1970", "x: { name: X }\n  "];
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, words.Length - 1], Gen.Int[0, 4]).Array[1, 5].Sample(
            edits =>
            {
                var text = Text;
                var earlier = Bind(Read(text), null);
                foreach (var (place, word, taken) in edits)
                {
                    var at = place * text.Length / 1001;
                    text = text[..at] + words[word] + text[Math.Min(text.Length, at + taken)..];
                    var bound = Bind(Read(text), earlier);
                    AssertSame(Bind(Read(text), null), bound);
                    earlier = bound;
                }
            },
            iter: 3000);
    }

    /// <summary>Without what is told.</summary>
    private static string Healthy => Text.Replace("  cy: { name: Cy, as: Cyrus, birthdate: 1999 }\n", "", StringComparison.Ordinal).Replace("title: >- \n      Folded\n      title, end_date: []", "title: T", StringComparison.Ordinal);

    private static FactDocument Read(string text) => FactReader.Read(Path, text);

    private static BindingResult Bind(FactDocument document, BindingResult? earlier) =>
        FactBinder.Bind(document, Path, BuiltInKinds.Catalog, earlier, CancellationToken.None);

    private static void AssertSame(BindingResult expected, BindingResult actual)
    {
        Assert.Equal(expected.File, actual.File);
        Assert.Equal(expected.Findings, actual.Findings);
        for (var i = 0; i < expected.Spans.Count; i++) Assert.Equal(expected.Spans.Of(i), actual.Spans.Of(i));
    }
}

using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Reading;

/// <summary>Slips that people make, and messages that say what to write.</summary>
public sealed class SyntaxMessageTests
{
    [Theory]
    [InlineData("people:\n  ada: { name: Ada: Berg }", "2:19", "a ':' where no key can end; a text with ': ' in it wants quotes")]
    [InlineData("people:\n  ada: { name: \"Ada\": Berg }", "2:21", "a ':' where no key can end; a text with ': ' in it wants quotes")]
    [InlineData("people:\n  ada:\n    name: Ada: Berg", "3:14", "a second ':' on one line; a text with ': ' in it wants quotes")]
    [InlineData("people:\n  ada: { name: 'Ada's' }", "2:21", "text behind a quoted text; a quote inside single quotes is written twice")]
    [InlineData("people:\n  ada: { name: \"Ada \"A\" Berg\" }", "2:22", "text behind a quoted text; a quote inside double quotes is written '\\\"'")]
    [InlineData("people:\n  ada: { name: 'Ada'\n    birth_date: 1970 }", "3:5", "text where ',' or '}' is due")]
    [InlineData("people:\n  ada: { name: [a] b }", "2:20", "text where ',' or '}' is due")]
    [InlineData("people:\n  ada: { name: Ada }}", "2:21", "a '}' too many")]
    [InlineData("people:\n  ada: { name: *ada }", "2:16", "an alias of 'ada', which is no anchor above; a text that begins with '*' wants quotes")]
    [InlineData("people:\n  ada: { name: * ada }", "2:16", "a '*' without a name behind it; a text that begins with '*' wants quotes")]
    [InlineData("people:\n  ada: { name: & co }", "2:16", "an '&' without a name behind it; a text that begins with '&' wants quotes")]
    public void What_is_wrong_is_told_with_what_to_write(string text, string place, string what)
    {
        var finding = Assert.Single(Read.Yaml(text).Findings);

        Assert.Equal((FindingIds.SyntaxError, what), (finding.Id, finding.Arguments[0]));
        Assert.Equal(place, $"{finding.Location.Start.Line + 1}:{finding.Location.Start.Character + 1}");
    }
}

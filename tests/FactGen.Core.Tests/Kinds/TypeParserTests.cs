using CsCheck;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Tests.Kinds;

public sealed class TypeParserTests
{
    private static readonly TypeParts Full = new(new Shape(default), new[] { "a", "b" }.ToEquatableArray(), IntegerKeys: false, As: null);
    private static readonly TypeParts Bare = new(null, null, IntegerKeys: false, As: null);

    [Theory]
    [InlineData("text", "text", false)]
    [InlineData("integer?", "integer", true)]
    [InlineData(" list<text> ", "list<text>", false)]
    [InlineData("list< text >?", "list<text>", true)]
    [InlineData("map<list<text>>?", "map<list<text>>", true)]
    [InlineData("list<list<list<date>>>", "list<list<list<date>>>", false)]
    [InlineData("person", "person", false)]
    [InlineData("person|organization ?", "person | organization", true)]
    [InlineData("text | list<text>", "text | list<text>", false)]
    [InlineData("list<person | organization>", "list<person | organization>", false)]
    [InlineData("list<record>", "list<record>", false)]
    [InlineData("map<enum>", "map<enum>", false)]
    [InlineData("end-of-life_2", "end-of-life_2", false)]
    public void Reads_a_type(string text, string expected, bool isOptional)
    {
        var parsed = TypeParser.Parse(text, Full);
        Assert.Null(parsed.Fault);
        Assert.Equal(expected, TypeWriter.Write(parsed.Type!));
        Assert.Equal(isOptional, parsed.IsOptional);
    }

    [Theory]
    [InlineData("", 0, 0, "a type is expected")]
    [InlineData("list", 0, 4, "say what the list holds: list<text>")]
    [InlineData("list<", 5, 0, "a type is expected")]
    [InlineData("list<text", 9, 0, "'>' is missing to close list<")]
    [InlineData("list<text>>", 10, 1, "there is no list< or map< that this > closes")]
    [InlineData("list<text?>", 9, 1, "a ? comes last and covers the whole type")]
    [InlineData("text? | date", 6, 6, "a ? comes last and covers the whole type")]
    [InlineData("text??", 5, 1, "one ? is enough")]
    [InlineData("map<text, date>", 8, 1, "a map names the type of its values only; keys: integer beside it says what its keys are")]
    [InlineData("text<date>", 4, 6, "only list and map take <…>")]
    [InlineData("text[]", 4, 2, "a list is written list<text>")]
    [InlineData("text | person", 0, 13, "a union is of kinds only, or of values only")]
    [InlineData("text | text", 0, 11, "an alternative stands twice in the union")]
    [InlineData("?", 0, 0, "a type is expected before '?'")]
    [InlineData("list<record>", 5, 6, "a record needs its fields: fields: { name: text }")]
    [InlineData("enum", 0, 4, "an enum needs its words: values: [first, second]")]
    public void Says_what_is_wrong_and_where(string text, int start, int length, string problem)
    {
        var fault = TypeParser.Parse(text, Bare).Fault!;
        Assert.Equal((start, length, problem), (fault.Within.Start, fault.Within.Length, fault.Problem));
    }

    [Fact]
    public void Nesting_ends_before_the_stack_does() =>
        Assert.Equal("a type nests at most 16 deep", TypeParser.Parse(string.Concat(Enumerable.Repeat("list<", 100_000)), Bare).Fault!.Problem);

    [Fact]
    public void Alternatives_side_by_side_are_not_depth()
    {
        var text = string.Join(" | ", Enumerable.Range(0, 40).Select(static i => $"list<list<{(i == 0 ? "text" : string.Concat(Enumerable.Repeat("list<", i % 10)) + "date" + new string('>', i % 10))}>>").Distinct());
        Assert.Null(TypeParser.Parse(text, Bare).Fault);
    }

    [Fact]
    public void Any_text_is_read_or_refused_within_itself()
    {
        var alphabet = "tex <>|?listmap,[]".ToCharArray();
        Check.Sample(
            Gen.Char[new string(alphabet)].Array[0, 30],
            chars =>
            {
                var text = new string(chars);
                var parsed = TypeParser.Parse(text, Bare);
                return parsed.Fault is { } fault ? parsed.Type is null && fault.Within.End <= text.Length : parsed.Type is not null;
            });
    }

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        var leaf = Gen.Int[0, 9].Select(static i => i == 9 ? (FactType)new ReferenceType("person") : new ScalarType((ScalarKind)i));
        var nested = leaf.Select(Gen.Int[0, 5], Gen.Bool, static (type, depth, isMap) =>
        {
            for (; depth > 0; depth--) type = isMap ? new MapType(type, false) : new ListType(type);
            return type;
        });
        Check.Sample(nested, type => TypeParser.Parse(TypeWriter.Write(type), Bare).Type! == type);
    }
}

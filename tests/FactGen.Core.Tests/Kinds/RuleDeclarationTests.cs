using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Rules;

namespace FactGen.Core.Tests.Kinds;

public sealed class RuleDeclarationTests
{
    private const string Kind = """
        kinds:
          thing:
            collection: things
            fields:
              name: text
              start: date?
              end: date?
              count: integer?
              ratio: decimal?
              word: [sen, rep]
              total: money?
              labels: map<text>
              things: list<thing>
              post: post?
              owner: party?
              parts: { type: list<record>, period: [from, to], fields: { money: money, n: integer, from: date, to: date } }
            rules:
              - RULE
        """;

    [Theory]
    [InlineData("unique: name")]
    [InlineData("unique: [name, start]")]
    [InlineData("unique: [[parts, money], name]")]
    [InlineData("less_than: [start, end]")]
    [InlineData("less_than_or_equals: [count, ratio, parts.n]")]
    [InlineData("equals: [post.organization, owner]")]
    [InlineData("disjoint: [things, things.things]")]
    [InlineData("subset_of: [name, labels.*]")]
    [InlineData("difference_within: { from: start, until: end, min: P0Y, max: P125Y }")]
    [InlineData("difference_within: { from: count, until: ratio, max: 12.5 }")]
    [InlineData("no_overlap: { per: [post, owner], from: start, until: end, until_absent: ongoing }")]
    [InlineData("capacity: { per: post, seats: post.seats, from: start, until: end }")]
    [InlineData("capacity: { per: post, seats: 3, from: start, until: end }")]
    [InlineData("within: { of: owner, point: start }")]
    [InlineData("within: { of: parts, point: start }")]
    [InlineData("within: { of: post.organization, from: start, until: end }")]
    [InlineData("ended_by: { kind: event, at: date, where: { owner: people, post.organization: organizations }, from: start, until: end }")]
    [InlineData("ended_by: { kind: event, at: date, where: { owner: people }, if: classification, from: start, until: end, until_absent: ongoing }")]
    [InlineData("requires: { if: end, then: start }")]
    [InlineData("requires: { if: { one_of: { of: word, value: [sen] } }, then: [start, end] }")]
    [InlineData("conflicts_with: [start, count]")]
    [InlineData("conflicts_with: { if: start, then: count }")]
    [InlineData("symmetric: things")]
    [InlineData("acyclic: [things]")]
    [InlineData("sum: { of: parts.money, equals: total }")]
    [InlineData("citation_needed")]
    [InlineData("citation_needed: [total]")]
    [InlineData("languages: { of: labels, value: [zh, en] }")]
    [InlineData("or: [start, { min: { of: count, value: 3 } }]")]
    [InlineData("xone: [start, { not: end }]")]
    [InlineData("not: { less_than: [start, end] }")]
    [InlineData("max_count: { of: things, value: 3 }")]
    public void An_argument_that_fits_is_kept(string rule)
    {
        var declared = Declared.In(Kind.Replace("RULE", rule));
        Assert.Equal(rule.Split(':')[0], Assert.Single(declared.Healthy.Find("thing")!.Shape.Rules).Name);
    }

    [Theory]
    [InlineData("nooverlap", "9-18 FACT5002 kind 'thing' | rule | nooverlap | ; did you mean 'no_overlap'?")]
    [InlineData("uniqe: [name]", "9-14 FACT5002 kind 'thing' | rule | uniqe | ; did you mean 'unique'?")]
    [InlineData("unique: nam", "17-20 FACT5002 rule 'unique' of kind 'thing' | field | nam | ; did you mean 'name'?")]
    [InlineData("unique: [name, post.titel]", "29-34 FACT5002 rule 'unique' of kind 'thing' | field | titel | ; did you mean 'title'?")]
    [InlineData("unique: [[post, titel]]", "25-30 FACT5002 rule 'unique' of kind 'thing' | field | titel | ; did you mean 'title'?")]
    [InlineData("unique: name.first", "22-27 FACT5006 rule 'unique' of kind 'thing' | 'name' is text: no field lies below it")]
    [InlineData("unique: [name, $key]", "24-28 FACT5006 rule 'unique' of kind 'thing' | a path of declared fields takes no step with $")]
    [InlineData("unique", "9-15 FACT5006 rule 'unique' of kind 'thing' | takes a field or a list of fields")]
    [InlineData("unique: { of: name }", "17-29 FACT5006 rule 'unique' of kind 'thing' | takes a field or a list of fields")]
    [InlineData("less_than: [start, end, name]", "33-37 FACT5006 rule 'less_than' of kind 'thing' | 'name' is text and cannot be compared with 'start', date")]
    [InlineData("less_than: [start]", "20-27 FACT5006 rule 'less_than' of kind 'thing' | takes a list of at least 2 fields: [first, second]")]
    [InlineData("difference_within: { from: start, until: end }", "28-55 FACT5006 rule 'difference_within' of kind 'thing' | needs min: or max:")]
    [InlineData("difference_within: { from: start, until: end, max: 125 }", "28-65 FACT5006 rule 'difference_within' of kind 'thing' | min: and max: are durations: P0Y, P125Y")]
    [InlineData("difference_within: { from: count, until: ratio, max: P1Y }", "28-67 FACT5006 rule 'difference_within' of kind 'thing' | min: and max: are numbers")]
    [InlineData("difference_within: { from: start, until: name, max: P1Y }", "28-66 FACT5006 rule 'difference_within' of kind 'thing' | measures between two dates, or two numbers")]
    [InlineData("no_overlap", "9-19 FACT5006 rule 'no_overlap' of kind 'thing' | needs a span: declare period: [start, end], or name from: and until:")]
    [InlineData("no_overlap: { from: start }", "21-36 FACT5006 rule 'no_overlap' of kind 'thing' | takes from: and until: together")]
    [InlineData("no_overlap: { from: start, until: name }", "43-47 FACT5006 rule 'no_overlap' of kind 'thing' | 'name' is text; it has to be a date")]
    [InlineData("no_overlap: { pr: post, from: start, until: end }", "23-25 FACT5002 rule 'no_overlap' of kind 'thing' | key | pr | ; did you mean 'per'?")]
    [InlineData("no_overlap: { from: start, until: end, until_absent: never }", "62-67 FACT5006 rule 'no_overlap' of kind 'thing' | the only word that can stand here is 'ongoing'")]
    [InlineData("no_overlap: [post]", "21-27 FACT5006 rule 'no_overlap' of kind 'thing' | takes named parts: { per: …, from: …, until: …, until_absent: … }")]
    [InlineData("capacity: { per: post, from: start, until: end }", "19-57 FACT5006 rule 'capacity' of kind 'thing' | needs seats:")]
    [InlineData("capacity: { per: post, seats: post.seat, from: start, until: end }", "44-48 FACT5002 rule 'capacity' of kind 'thing' | field | seat | ; did you mean 'seats'?")]
    [InlineData("capacity: { per: post, seats: post.title, from: start, until: end }", "39-49 FACT5006 rule 'capacity' of kind 'thing' | 'post.title' is text; it has to be an integer")]
    [InlineData("within: { point: start }", "17-33 FACT5006 rule 'within' of kind 'thing' | needs of:")]
    [InlineData("within: { of: post, point: start }", "23-27 FACT5006 rule 'within' of kind 'thing' | 'post' is post; it has to be a record, or a reference to a kind, that declares a period")]
    [InlineData("within: { of: owner, point: name }", "37-41 FACT5006 rule 'within' of kind 'thing' | 'name' is text; it has to be a date")]
    [InlineData("within: { of: owner, point: start, from: start }", "17-57 FACT5006 rule 'within' of kind 'thing' | takes point:, or from: and until:, not both")]
    [InlineData("ended_by: { kind: evnt, at: date, where: { owner: people }, from: start, until: end }", "27-31 FACT5002 rule 'ended_by' of kind 'thing' | kind | evnt | ; did you mean 'event'?")]
    [InlineData("ended_by: { kind: event, at: titel, where: { owner: people }, from: start, until: end }", "38-43 FACT5002 rule 'ended_by' of kind 'thing' | field | titel | ; did you mean 'title'?")]
    [InlineData("ended_by: { kind: event, at: title, where: { owner: people }, from: start, until: end }", "38-43 FACT5006 rule 'ended_by' of kind 'thing' | 'title' is text; it has to be a date")]
    [InlineData("ended_by: { kind: event, at: date, where: { ownr: people }, from: start, until: end }", "53-57 FACT5002 rule 'ended_by' of kind 'thing' | field | ownr | ; did you mean 'owner'?")]
    [InlineData("ended_by: { kind: event, at: date, where: { owner: peple }, from: start, until: end }", "60-65 FACT5002 rule 'ended_by' of kind 'thing' | field | peple | ; did you mean 'people'?")]
    [InlineData("ended_by: { kind: event, at: date, where: owner, from: start, until: end }", "51-56 FACT5006 rule 'ended_by' of kind 'thing' | where: takes fields of this kind, each with that of the other: { person: people }")]
    [InlineData("ended_by: { kind: event, at: date, where: { owner: people } }", "19-70 FACT5006 rule 'ended_by' of kind 'thing' | needs a span: declare period: [start, end], or name from: and until:")]
    [InlineData("ended_by: { at: date, where: { owner: people }, from: start, until: end }", "19-82 FACT5006 rule 'ended_by' of kind 'thing' | needs kind:")]
    [InlineData("requires: [start, end]", "19-31 FACT5006 rule 'requires' of kind 'thing' | takes named parts: { if: …, then: … }")]
    [InlineData("requires: { if: start }", "19-32 FACT5006 rule 'requires' of kind 'thing' | needs then:")]
    [InlineData("conflicts_with: start", "25-30 FACT5006 rule 'conflicts_with' of kind 'thing' | takes a list of at least 2 fields or rules")]
    [InlineData("symmetric: owner", "20-25 FACT5006 rule 'symmetric' of kind 'thing' | is for fields that refer to the same kind, 'thing'; the field is party")]
    [InlineData("sum: { of: parts.n, equals: total }", "14-44 FACT5006 rule 'sum' of kind 'thing' | adds up and compares values of one type; 'parts.n' is integer, 'total' is money")]
    [InlineData("sum: { of: parts, equals: total }", "20-25 FACT5006 rule 'sum' of kind 'thing' | 'parts' is list<record>; it has to be a number, a sum of money or a duration")]
    [InlineData("or: start", "13-18 FACT5006 rule 'or' of kind 'thing' | takes a list of at least 2 fields or rules")]
    [InlineData("or: [start, { min: { of: count, value: many } }]", "48-52 FACT5006 rule 'min' in rule 'or' of kind 'thing' | 'many' is not of the field's type, integer")]
    [InlineData("xone: [start, ende]", "23-27 FACT5002 rule 'xone' of kind 'thing' | field | ende | ; did you mean 'end'?")]
    [InlineData("not: { capacity: post }", "16-24 FACT5002 rule 'not' of kind 'thing' | rule | capacity | ; it is one of min_count, max_count, min, max, exclusive_min, exclusive_max, min_length, max_length, pattern, one_of, none_of, less_than and others")]
    [InlineData("pattern: { of: parts.money, value: x }", "44-45 FACT5006 rule 'pattern' of kind 'thing' | is for texts; the field is money")]
    [InlineData("min: 3", "14-15 FACT5006 rule 'min' of kind 'thing' | takes { of: field, value: … } as a rule of a record")]
    [InlineData("min: { of: count, value: 3, if: x }", "37-39 FACT5002 rule 'min' of kind 'thing' | key | if | ; did you mean 'of'?")]
    [InlineData("languages: { of: name, value: [en] }", "39-43 FACT5006 rule 'languages' of kind 'thing' | is for a map by language, map<text>; the field is text")]
    [InlineData("one_of: { of: word, value: [ren] }", "37-40 FACT5002 rule 'one_of' of kind 'thing' | word | ren | ; did you mean 'rep'?")]
    public void An_argument_that_does_not_fit_is_told_at_its_place_and_left_out(string rule, string finding)
    {
        var declared = Declared.In(Kind.Replace("RULE", rule));
        Assert.Equal("18:" + finding, declared.Finding);
        Assert.Empty(declared.Kind("thing").Shape.Rules);
        Assert.Equal(12, declared.Kind("thing").Shape.Fields.Count);
    }

    [Theory]
    [InlineData("text, min: 3", "FACT5006 rule 'min' of field 'x' of kind 'thing' | is for numbers, dates, durations and money, not for text; min_length and max_length count letters")]
    [InlineData("integer, min: 1.5", "FACT5006 rule 'min' of field 'x' of kind 'thing' | '1.5' is not of the field's type, integer")]
    [InlineData("date, max: tomorrow", "FACT5006 rule 'max' of field 'x' of kind 'thing' | 'tomorrow' is not of the field's type, date")]
    [InlineData("money, exclusive_min: 5", "FACT5006 rule 'exclusive_min' of field 'x' of kind 'thing' | '5' is not of the field's type, money; a sum has its currency: 5 USD")]
    [InlineData("text, min_count: 1", "FACT5006 rule 'min_count' of field 'x' of kind 'thing' | is for lists and maps; the field is text, which may be absent when its type ends in ?")]
    [InlineData("list<text>, max_count: -1", "FACT5006 rule 'max_count' of field 'x' of kind 'thing' | takes a whole number from 0")]
    [InlineData("date, min_length: 3", "FACT5006 rule 'min_length' of field 'x' of kind 'thing' | is for texts; the field is date")]
    [InlineData("text, pattern: '('", "FACT5008 rule 'pattern' of field 'x' of kind 'thing' | ( | Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("date, pattern: x", "FACT5006 rule 'pattern' of field 'x' of kind 'thing' | is for texts; the field is date")]
    [InlineData("integer, one_of: [1, two]", "FACT5006 rule 'one_of' of field 'x' of kind 'thing' | 'two' is not of the field's type, integer")]
    [InlineData("text, none_of: { a: b }", "FACT5006 rule 'none_of' of field 'x' of kind 'thing' | takes a list of values: [first, second]")]
    [InlineData("text, unique: yes", "FACT5006 rule 'unique' of field 'x' of kind 'thing' | takes true or false, not 'yes'")]
    [InlineData("text, symmetric: true", "FACT5006 rule 'symmetric' of field 'x' of kind 'thing' | is for fields that refer to the same kind, 'thing'; the field is text")]
    [InlineData("list<person>, acyclic: true", "FACT5006 rule 'acyclic' of field 'x' of kind 'thing' | is for fields that refer to the same kind, 'thing'; the field is list<person>")]
    [InlineData("date, less_than: y", "FACT5006 rule 'less_than' of field 'x' of kind 'thing' | 'y' is text; it has to be date")]
    [InlineData("list<text>, languages: [en]", "FACT5006 rule 'languages' of field 'x' of kind 'thing' | is for a map by language, map<text>; the field is list<text>")]
    [InlineData("text, severity: error", "FACT5001 field 'x' of kind 'thing' | severity: belongs to a rule, and this field has none")]
    [InlineData("text, unique: true, severity: fatal", "FACT5001 field 'x' of kind 'thing' | severity: is error, warning or info")]
    [InlineData("text, patern: x", "FACT5002 field 'x' of kind 'thing' | key | patern | ; did you mean 'pattern'?")]
    public void A_rule_of_a_field_is_checked_against_its_type(string field, string finding)
    {
        var declared = Declared.In($"kinds:\n  thing: {{ collection: things, fields: {{ y: text, x: {{ type: {field} }} }} }}");
        Assert.Equal(finding, declared.Finding.Substring(declared.Finding.IndexOf(' ') + 1));
        Assert.NotNull(declared.Kind("thing").Shape.Find("x"));
    }

    [Fact]
    public void A_rule_of_a_field_keeps_its_argument_severity_and_exceptions()
    {
        var field = Declared.In("kinds: { thing: { collection: things, fields: { x: { type: integer?, min: 0, max: 9, unique: false, severity: info, message: too many, exceptions: { a: agreed } } } } }")
            .Healthy.Find("thing")!.Shape.Find("x")!;
        Assert.Equal(["min 0", "max 9"], field.Rules.Select(static rule => $"{rule.Name} {rule.Operand.Text}"));
        Assert.All(field.Rules, static rule => Assert.Equal(("info", "too many", new RuleException("a", "agreed")), (rule.Severity, rule.Message, Assert.Single(rule.Exceptions))));
    }

    [Theory]
    [InlineData("capacity: { seats: post.seats, per: [post] }", 0)]
    [InlineData("unique: [person, organization, post, title, start_date]", 0)]
    [InlineData("no_overlap: { per: [post, person] }", 1)]
    [InlineData("no_overlap: { per: post }", 1)]
    [InlineData("no_overlap", 1)]
    [InlineData("within: { of: person, point: start_date }", 1)]
    [InlineData("within: { of: organization }", 0)]
    public void A_rule_written_again_with_the_same_argument_is_the_same(string rule, int more)
    {
        var before = BuiltInKinds.Catalog.Find("role")!.Shape.Rules;
        var after = Declared.In($"kinds:\n  role:\n    rules:\n      - {rule}\n").Healthy.Find("role")!.Shape.Rules;
        Assert.Equal(before.Select(static item => item.Operand), after.Take(before.Count).Select(static item => item.Operand));
        Assert.Equal(before.Count + more, after.Count);
    }

    [Theory]
    [InlineData("{ no_overlap: }", 0)]
    [InlineData("{ severity: error }", 1)]
    [InlineData("[x]", 1)]
    [InlineData("", 1)]
    public void An_item_without_a_rule_is_told(string item, int expected)
    {
        var findings = Declared.In($"kinds:\n  thing:\n    collection: things\n    period: [a, b]\n    fields: {{ a: date, b: date }}\n    rules:\n      - {item}\n").Findings.ToList();
        Assert.Equal(expected, findings.Count);
        Assert.All(findings, static finding => Assert.EndsWith("a rule is a name, or a mapping that begins with one: - no_overlap, or - unique: [first, second]", finding));
    }

    [Fact]
    public void Two_rules_in_one_item_are_told() =>
        Assert.Equal(
            "18:25-28 FACT5001 kind 'thing' | one rule a list item: begin a new one with '- not'",
            Declared.In(Kind.Replace("RULE", "{ unique: name, not: start }")).Finding);

    [Fact]
    public void A_misspelt_word_beside_a_rule_is_no_second_rule() =>
        Assert.Equal(
            "18:25-32 FACT5002 kind 'thing' | key | severty | ; did you mean 'severity'?",
            Declared.In(Kind.Replace("RULE", "{ unique: name, severty: error }")).Finding);

    [Fact]
    public void An_exception_needs_its_reason() =>
        Assert.Equal(
            "18:39-40 FACT5001 kind 'thing' | the exception 'k' needs its reason",
            Declared.In(Kind.Replace("RULE", "{ unique: name, exceptions: { k: , l: agreed } }")).Finding);

    [Fact]
    public void A_rule_after_a_broken_one_is_found_at_its_own_place() =>
        Assert.Equal(
            ["18:9-14 FACT5002 kind 'thing' | rule | uniqe | ; did you mean 'unique'?", "20:17-20 FACT5002 rule 'unique' of kind 'thing' | field | nme | ; did you mean 'name'?"],
            Declared.In(Kind.Replace("RULE", "uniqe: name\n      - unique: name\n      - unique: nme")).Findings);

    [Fact]
    public void Rules_of_a_nested_record_see_its_own_fields()
    {
        var declared = Declared.In("""
            kinds:
              thing:
                collection: things
                fields:
                  name: text
                  parts:
                    type: list<record>
                    period: [from, to]
                    fields: { from: date, to: date }
                    rules:
                      - no_overlap
                      - unique: name
            """);
        Assert.Equal("12:21-25 FACT5002 rule 'unique' of field 'parts' of kind 'thing' | field | name | ; it is one of from, to", declared.Finding);
        var record = (RecordType)((ListType)declared.Kind("thing").Shape.Find("parts")!.Type).Item;
        Assert.Equal("no_overlap", Assert.Single(record.Shape.Rules).Name);
    }

    [Fact]
    public void Every_rule_is_known() =>
        Assert.Equal(
            [
                "min_count", "max_count", "min", "max", "exclusive_min", "exclusive_max", "min_length", "max_length", "pattern",
                "one_of", "none_of", "unique", "distinguishable", "less_than", "less_than_or_equals", "equals", "disjoint", "subset_of", "difference_within",
                "no_overlap", "capacity", "within", "ended_by", "requires", "conflicts_with", "symmetric", "acyclic", "sum", "citation_needed",
                "languages", "or", "xone", "not",
            ],
            RuleSignatures.All.Select(static rule => rule.Name));
}

using System.Globalization;

namespace FactGen.Benchmarks.Workloads;

/// <summary>Facts made up from a seed: the same ones in every run and on every machine.</summary>
/// <remarks>
/// In twenty facts there are three organizations, three posts, six people, six roles and two amounts, and a reference goes to a fact before it.
/// They are all in order: analyzers look at everything and have nothing to tell.
/// </remarks>
internal sealed class FactFactory
{
    private const int Seed = 20240926;

    private static readonly string[] Mix =
    [
        "organizations", "posts", "people", "roles", "people", "roles", "amounts", "people", "organizations", "roles",
        "posts", "people", "roles", "people", "roles", "organizations", "posts", "people", "roles", "amounts",
    ];

    private static readonly string[] FirstNames = ["ada", "bo", "cy", "dana", "edit", "finn", "greta", "hugo", "ines", "jon", "kaja", "leo"];
    private static readonly string[] LastNames = ["berg", "lind", "ek", "holm", "strand", "dal", "sjo", "falk", "gran", "lund", "vik", "moe"];
    private static readonly string[] Trades = ["press", "steel", "paper", "water", "rail", "grain", "light", "stone", "cloth", "glass"];
    private static readonly string[] Titles = ["Chief Financial Officer", "Chair of the board", "Editor", "Chief Scientist", "Treasurer", "Head of Research"];
    private static readonly string[] Currencies = ["USD", "EUR", "SEK", "JPY", "GBP"];

    private readonly Random _random = new(Seed);
    private readonly Dictionary<string, List<string>> _keys = [];
    private int _next;
    private int _holders;

    /// <summary>So many facts.</summary>
    public static IReadOnlyList<WorkFact> Make(int count)
    {
        var factory = new FactFactory();
        return [.. Enumerable.Range(0, count).Select(_ => factory.Next())];
    }

    private WorkFact Next()
    {
        var collection = Mix[_next % Mix.Length];
        var number = (++_next).ToString("D5", CultureInfo.InvariantCulture);
        var fact = collection switch
        {
            "organizations" => Organization(number),
            "posts" => Post(number),
            "people" => Person(number),
            "roles" => Role(number),
            _ => Amount(number),
        };
        if (!_keys.TryGetValue(collection, out var keys)) _keys.Add(collection, keys = []);
        keys.Add(fact.Key);
        return fact;
    }

    private WorkFact Organization(string number)
    {
        var trade = Pick(Trades);
        return new("organizations", $"{trade}-works-{number}",
        [
            new("name", Form.Text, $"{WorkFact.Pascal(trade)} Works {number}"),
            new("classification", Form.Text, trade),
            Date("founding_date", 1890, 1960),
        ]);
    }

    private WorkFact Post(string number)
    {
        var organization = Reference("organization", "organizations");
        return new("posts", $"post-{number}",
            [new("title", Form.Text, Pick(Titles)), organization, new("seats", Form.Integer, _random.Next(20, 40).ToString(CultureInfo.InvariantCulture))]);
    }

    private WorkFact Person(string number)
    {
        var (first, last) = (Pick(FirstNames), Pick(LastNames));
        var name = $"{WorkFact.Pascal(first)} {WorkFact.Pascal(last)} {number}";
        List<WorkValue> values = [new("name", Form.Text, name), Date("birth_date", 1960, 1990)];
        if (_random.Next(4) == 0) values.Add(new("aliases", Form.Aliases, $"{first[..1].ToUpperInvariant()} {WorkFact.Pascal(last)}"));
        if (_random.Next(3) == 0) values.Add(new("summary", Form.Text, $"{name} began in {Pick(Trades)} and is known for {Pick(Trades)} and {Pick(Trades)}."));
        return new("people", $"{first}-{last}-{number}", values);
    }

    private WorkFact Role(string number)
    {
        List<WorkValue> values = [Holder(), Reference("post", "posts"), Date("start_date", 2010, 2016)];
        if (_random.Next(2) == 0) values.Add(Date("end_date", 2017, 2024));
        return new("roles", $"role-{number}", values);
    }

    /// <summary>Another person each time, so that nobody has one post twice at once.</summary>
    private WorkValue Holder()
    {
        var people = _keys["people"];
        return new("person", Form.Reference, people[_holders++ % people.Count], "people");
    }

    private WorkFact Amount(string number) => new("amounts", $"sum-{number}",
    [
        Reference("beneficiary", "organizations"),
        new("money", Form.Money, $"{_random.Next(1, 999)}{_random.Next(1000):D3}000 {Pick(Currencies)}"),
        new("purpose", Form.Text, $"For {Pick(Trades)} and {Pick(Trades)}"),
        Date("date", 2010, 2024),
    ]);

    private WorkValue Reference(string field, string collection)
    {
        var keys = _keys.TryGetValue(collection, out var known) ? known : throw new InvalidOperationException($"The mix begins with no {collection}.");
        return new(field, Form.Reference, Pick(keys), collection);
    }

    private WorkValue Date(string field, int from, int until) => new(field, Form.Date,
        new DateOnly(_random.Next(from, until), _random.Next(1, 13), _random.Next(1, 29)).ToString("O", CultureInfo.InvariantCulture));

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}

using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class FactSetTests
{
    private readonly List<int> _made = [];

    [Fact]
    public void Only_what_is_touched_is_made_and_once()
    {
        var set = Named("ada-berg", "bo-lind", "cy-holm");

        Assert.Equal(3, set.Count);
        Assert.True(set.ContainsKey("bo-lind"));
        Assert.Equal(["ada-berg", "bo-lind", "cy-holm"], set.Keys);
        Assert.Empty(_made);

        Assert.Same(set["bo-lind"], set[1]);
        Assert.Equal([1], _made);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(500)]
    public void Every_key_leads_to_its_fact_in_order(int count)
    {
        var keys = Enumerable.Range(0, count).Select(index => $"key-{index}").ToArray();
        var set = Named(keys);

        Assert.Equal(keys, set.Select(fact => fact.Key));
        Assert.All(keys, key => Assert.Equal(key, set[key].Key));
        Assert.Null(set.Find("key-500"));
        Assert.False(set.ContainsKey(""));
        Assert.False(set.ContainsKey(null!));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    public void Of_equal_keys_the_first_is_found(int others)
    {
        var set = Named([.. Enumerable.Repeat("", others), "twin", "twin"]);

        Assert.Same(set[others], set["twin"]);
        Assert.NotSame(set[others + 1], set["twin"]);
        Assert.Null(set.Find(""));
    }

    [Theory]
    [InlineData("ada-brg", "no fact 'ada-brg' in people; did you mean 'ada-berg'?")]
    [InlineData("ad-brg", "no fact 'ad-brg' in people; did you mean 'ada-berg'?")]
    [InlineData("zed", "no fact 'zed' in people")]
    [InlineData("", "no fact '' in people")]
    public void An_unknown_key_is_named_with_the_nearest(string key, string message)
    {
        var set = Named("ada-lund", "ada-berg", "");

        var exception = Assert.Throws<KeyNotFoundException>(() => set[key]);

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void TryGet_tells_whether_there_is_one()
    {
        var set = Named("ada-berg");

        Assert.True(set.TryGet("ada-berg", out var found));
        Assert.Same(set[0], found);
        Assert.False(set.TryGet("bo-lind", out var missing));
        Assert.Null(missing);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void An_index_out_of_range_throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Named("ada-berg")[index]);

    [Fact]
    public void The_keys_cannot_be_changed() =>
        Assert.IsNotAssignableFrom<ICollection<string>>(Named("ada-berg").Keys);

    [Fact]
    public void Facts_may_be_known_by_an_interface()
    {
        var set = new FactSet<IFact>("parties", ["ada-berg"], _ => new TestFact("ada-berg"));

        Assert.IsType<TestFact>(set["ada-berg"]);
    }

    [Fact]
    public void Many_threads_are_given_one_instance_a_key()
    {
        for (var round = 0; round < 20; round++)
        {
            var set = new FactSet<TestFact>("people", ["a", "b", "c", "d", "e", "f", "g", "h", "i"], _ => new TestFact("x"));
            var seen = new TestFact[32];

            Parallel.For(0, seen.Length, index => seen[index] = set["i"]);

            Assert.Single(seen.Distinct());
        }
    }

    private FactSet<TestFact> Named(params string[] keys) => new("people", keys, index =>
    {
        _made.Add(index);
        return new TestFact(keys[index]);
    });
}

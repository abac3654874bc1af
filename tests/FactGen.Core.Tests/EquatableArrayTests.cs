namespace FactGen.Core.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_equal_elements_are_equal() =>
        Assert.Equal(new[] { "a", "b" }.ToEquatableArray(), new List<string> { "a", "b" }.ToEquatableArray());

    [Fact]
    public void The_default_is_empty_and_equals_an_empty_copy()
    {
        Assert.Empty(default(EquatableArray<string>));
        Assert.Equal(Array.Empty<string>().ToEquatableArray(), EquatableArray<string>.Empty);
    }
}

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Names a part of a declaration without saying where in the text it stands: <c>person · fields · name · type</c>.</summary>
/// <remarks>The same for as long as the declaration is, so that faults found in position-free models find their place again.</remarks>
internal sealed record Site(EquatableArray<string> Steps)
{
    public const string Fields = "fields";
    public const string Rules = "rules";
    public const string Type = "type";

    /// <summary>The key of a pair, where its path alone is the value.</summary>
    public const string Name = "name of";

    public static Site Of(string kind) => new(new[] { kind }.ToEquatableArray());

    public Site Then(params string[] steps) => new(Steps.Concat(steps).ToEquatableArray());

    /// <summary>An item of a list.</summary>
    public Site Then(int index) => Then(index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A field of a kind or record.</summary>
    public Site Field(string name) => Then(Fields, name);

    /// <summary>A rule under <c>rules:</c>, by its place among the healthy ones.</summary>
    public Site Rule(int index) => Then(Rules).Then(index);
}

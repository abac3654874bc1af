namespace FactGen.Core.Emission.Model;

/// <summary>The words of XML docs that are not taken from a fact file; plain text, not yet escaped.</summary>
internal static class Summaries
{
    public static string Of(Member member)
    {
        var text = OfOwn(member);
        return member.Field.Default is { } path ? $"{text} Where it is absent, {path}." : text;
    }

    /// <summary>Of the value that stands in the fact itself.</summary>
    public static string OfOwn(Member member) => member.Field.Summary ?? $"The field {member.Field.Name}.";

    public static string Of(ReverseList list) =>
        $"The {list.Source.Collection ?? list.Source.Name} that refer to it by {string.Join(" or ", list.Fields.Select(static field => string.Join(".", field.Trail.Select(static member => member.Field.Name))))}.";
}

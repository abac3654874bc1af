namespace FactGen.Core.Emission.Model;

/// <summary>The words of XML docs that are not taken from a fact file; plain text, not yet escaped.</summary>
internal static class Summaries
{
    public static string Of(Member member)
    {
        var text = member.Field.Summary ?? $"The field {member.Field.Name}.";
        return member.Field.Default is { } path ? $"{text} Where it is absent, {path}." : text;
    }

    public static string Of(ReverseList list) =>
        $"The {list.Source.Collection ?? list.Source.Name} that refer to it by {string.Join(" or ", list.Fields.Select(static field => string.Join(".", field.Trail.Select(static member => member.Field.Name))))}.";
}

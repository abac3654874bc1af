using Spectre.Console;

namespace FactGen.Sample.Format;

/// <summary>Names, followed by the form that the source's own language has for them.</summary>
internal static class Names
{
    public static string ToMarkup(this Person person) =>
        $"[{Palette.Of(person)}]{Markup.Escape(person.Name)}[/]" + Native(person.Name, person.Aliases);

    public static string ToMarkup(this Organization organization) =>
        $"[{Palette.Of(organization)}]{Markup.Escape(organization.Name)}[/]" + Native(organization.Name, organization.Aliases);

    public static string ToMarkup(this Post post) =>
        Markup.Escape(post.Title) + Native(post.Title, post.Aliases);

    private static string Native(string name, IReadOnlyDictionary<string, IReadOnlyList<string>> aliases) =>
        Edition.Source.Language is { } language && aliases.TryGetValue(language, out var native) && native[0] != name
            ? $" [grey]{Markup.Escape(native[0])}[/]"
            : "";
}

using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>Whose facts these are, and how many.</summary>
internal sealed class Masthead : Section
{
    public override IRenderable Render()
    {
        var source = Edition.Source;
        var authors = string.Join(", ", source.Authors.Select(author => author.Name));
        return new Rows(
            new Markup($"[bold]{Markup.Escape(source.Title)}[/]"),
            new Markup($"{Markup.Escape(source.Publisher?.Name ?? "")} · {Markup.Escape(authors)} · {source.Published.ToText()}"),
            new Markup($"[grey]{Counts()}[/]"));
    }

    private static string Counts() => string.Join(" · ",
        $"{Facts.People.All.Count} people",
        $"{Facts.Organizations.All.Count} organizations",
        $"{Facts.Roles.All.Count} roles",
        $"{Facts.Events.All.Count} events",
        $"{Facts.Amounts.All.Count} sums of money");
}

using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>Who left, when, from which posts and for where.</summary>
[Heading("Who left " + Facts.Constants.Organizations.OpenAI.Name)]
internal sealed class Departures : ISection
{
    private static Organization Company => Facts.Organizations.OpenAI;

    public IRenderable Render()
    {
        var table = Sheet.Of(
            Sheet.Column("When").NoWrap(), Sheet.Column("Who"), Sheet.Column("Was"), Sheet.Column("Goes to").NoWrap(), Sheet.Column("").NoWrap());
        foreach (var departure in Company.Events.Where(IsDeparture).OrderBy(departure => departure.Date))
        {
            foreach (var person in departure.People)
                table.AddSpaced(departure.Date.ToText(), person.ToMarkup(), Posts(person), Next(person), Marks.Citation(departure.Origin));
        }

        return table;
    }

    private static bool IsDeparture(Event happening) =>
        happening.Classification == Facts.Constants.Events.MiraMuratiAnnouncesDeparture.Classification;

    private static string Posts(Person person)
    {
        var roles = person.Roles.Where(role => role.Organization?.IsWithin(Company) == true).ToList();
        var titles = roles.Select(role => role.Title).OfType<string>().Select(Markup.Escape);
        var served = roles.Select(role => role.Served?.ToText()).OfType<string>().Select(length => $"[grey]{length}[/]");
        return Or("post not named", titles.Concat(served));
    }

    private static string Next(Person person) => Or("not said", person.Roles
        .Where(role => role.Organization?.IsWithin(Company) == false)
        .Select(role => role.Organization!.ToMarkup() + (role.Title is { } title ? $"\n[grey]{Markup.Escape(title)}[/]" : "")));

    private static string Or(string otherwise, IEnumerable<string> lines)
    {
        var text = string.Join("\n", lines);
        return text.Length > 0 ? text : $"[grey]{otherwise}[/]";
    }
}

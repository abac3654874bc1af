using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>Who left, when, from which posts and for where.</summary>
[Heading("Who left " + Facts.Constants.Organizations.OpenAI.Name)]
internal sealed class Departures : Section
{
    private static Organization Company => Facts.Organizations.OpenAI;

    public override IRenderable Render()
    {
        var table = Sheet.Of(
            Sheet.Column("When").NoWrap(), Sheet.Column("Who"), Sheet.Column("Goes to"), Sheet.Column("").NoWrap());
        foreach (var departure in Company.Events.Where(IsDeparture).OrderBy(departure => departure.Date))
        {
            foreach (var person in departure.People)
                table.AddSpaced(departure.Date.ToText(), $"{person.ToMarkup()}\n{Past(person)}", Next(person), Marks.Citation(departure.Origin));
        }

        return table;
    }

    private static bool IsDeparture(Event happening) =>
        happening.Classification == Facts.Constants.Events.MiraMuratiAnnouncesDeparture.Classification;

    private static string Past(Person person)
    {
        var roles = person.Roles.Where(role => role.Organization?.IsWithin(Company) == true).ToList();
        var titles = roles.Select(role => role.Title).OfType<string>();
        var served = roles.Select(role => role.Served?.ToText()).OfType<string>();
        return titles.Concat(served).Select(Markup.Escape).JoinOr("\n", "post not named");
    }

    private static string Next(Person person)
    {
        var roles = person.Roles.Where(role => role.Organization?.IsWithin(Company) == false);
        return roles.SelectMany(Destination).JoinOr("\n", "not said");
    }

    private static IEnumerable<string> Destination(Role role)
    {
        yield return role.Organization!.ToMarkup();
        if (role.Title is { } title)
            yield return Markup.Escape(title);
    }
}

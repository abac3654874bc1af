using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>Who holds which post on the day, along the tree of organizations.</summary>
[Heading("Who holds which post")]
internal sealed class Posts : Section
{
    public override IRenderable Render()
    {
        var company = Facts.Organizations.OpenAI;
        var tree = new Tree(company.ToMarkup()) { Style = Style.Parse("grey") };
        Add(tree, company);
        return tree;
    }

    private static void Add(IHasTreeNodes node, Organization organization)
    {
        foreach (var post in Facts.Posts.All.Where(post => post.Organization == organization))
            node.AddNode(Line(post));
        foreach (var part in Facts.Organizations.All.Where(part => part.Parent == organization))
            Add(node.AddNode(part.ToMarkup()), part);
    }

    private static string Line(Post post)
    {
        var holders = post.Roles
            .Where(role => role.StandingOn(Edition.Day) != Standing.Former)
            .GroupBy(Remark, role => role.Person.ToMarkup())
            .Select(people => string.Join(", ", people) + people.Key);
        return $"{post.ToMarkup()}: {holders.JoinOr(", ", "nobody named")}";
    }

    private static string Remark(Role role) => role.StandingOn(Edition.Day) switch
    {
        Standing.Holder => role.StartDate is { } start ? $" [grey](since {start.ToText()})[/]" : "",
        var standing => $" [grey]({standing.ToString().ToLowerInvariant()})[/]",
    };
}

using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>Who is to answer to the CEO: a reverse list, there because roles say <c>reports_to</c>.</summary>
[Heading("Who reports to " + Facts.Constants.People.SamAltman.Name)]
internal sealed class ReportingLine : Section
{
    public override IRenderable Render()
    {
        var chief = Facts.People.SamAltman;
        var tree = new Tree(chief.ToMarkup()) { Style = Style.Parse("grey") };
        foreach (var role in chief.Reports)
            tree.AddNode($"{role.Person.ToMarkup()}: {Markup.Escape(role.Title ?? "")}");
        return tree;
    }
}

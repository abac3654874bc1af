using System.Reflection;
using FactGen.Sample.Sections;
using Spectre.Console;

namespace FactGen.Sample;

/// <summary>The sections, one below the other.</summary>
internal static class Briefing
{
    public static void Write(IAnsiConsole console, params Section[] sections)
    {
        foreach (var section in sections)
        {
            console.WriteLine();
            if (section.GetType().GetCustomAttribute<HeadingAttribute>() is { } heading)
                console.Write(new Rule($"[bold default]{Markup.Escape(heading.Text)}[/]") { Justification = Justify.Left, Style = Style.Parse("grey") });
            console.Write(section.Render());
        }
    }
}

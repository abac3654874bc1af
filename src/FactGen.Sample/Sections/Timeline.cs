using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>Events and dates in one line of time, split by the day of the briefing.</summary>
[Heading("Timeline")]
internal sealed class Timeline : Section
{
    private sealed record Entry(FactDate Date, string Title, FactOrigin Origin);

    public override IRenderable Render()
    {
        var entries = Facts.Events.All.Select(item => new Entry(item.Date, item.Title, item.Origin))
            .Concat(Facts.Dates.All.Select(item => new Entry(item.Date, item.Title, item.Origin)))
            .OrderBy(entry => entry.Date)
            .ToList();
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().RightAligned()).AddColumn().AddColumn().AddColumn();
        AddRows(grid, entries.Where(entry => !IsToCome(entry)));
        grid.AddRow("", "[grey]┊[/]", "[grey]still to come[/]", "");
        AddRows(grid, entries.Where(IsToCome));
        return grid;
    }

    private static void AddRows(Grid grid, IEnumerable<Entry> entries)
    {
        var last = "";
        foreach (var entry in entries)
        {
            var when = (entry.Date.Start ?? entry.Date).ToText();
            var until = entry.Date.End is { } end ? $" [grey]until {end.ToText()}[/]" : "";
            grid.AddRow(
                when == last ? "" : when,
                Marks.Of(entry.Origin.Status),
                Markup.Escape(entry.Title) + until,
                Marks.Citation(entry.Origin));
            last = when;
        }
    }

    /// <summary>Whether it comes after the day. Where its date leaves that open, what is not confirmed is still to come.</summary>
    private static bool IsToCome(Entry entry) =>
        entry.Date.IsAfter(Edition.Day) ?? entry.Origin.Status != FactStatus.Confirmed;
}

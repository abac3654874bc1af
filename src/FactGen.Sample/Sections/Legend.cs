using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>What the marks mean.</summary>
internal sealed class Legend : Section
{
    private static readonly FactStatus[] Shown = [FactStatus.Confirmed, FactStatus.Planned, FactStatus.Reported];

    public override IRenderable Render()
    {
        var marks = Shown.Select(status => $"{Marks.Of(status)} {status.ToString().ToLowerInvariant()}");
        return new Markup($"[grey]{string.Join("  ", marks)}  ░ sum not confirmed  ¶ paragraph[/]\n");
    }
}

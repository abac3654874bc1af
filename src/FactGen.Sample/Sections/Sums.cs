using FactGen.Sample.Format;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>The money: a bar for each sum, then what each party receives in all.</summary>
[Heading("The money")]
internal sealed class Sums : Section
{
    private const int BarWidth = 24;

    public override IRenderable Render()
    {
        var table = Sheet.Of(
            Sheet.Column("When").NoWrap(),
            Sheet.Column("What"),
            Sheet.Column("").NoWrap());
        foreach (var amount in Facts.Amounts.All.OrderBy(amount => amount.Date is null).ThenBy(amount => amount.Date))
            table.AddSpaced(When(amount), What(amount), Marks.Citation(amount.Origin));
        return new Rows([table, Text.Empty, .. Totals()]);
    }

    private static string When(Amount amount) => amount.Date?.ToText() ?? "[grey]not said[/]";

    private static string What(Amount amount)
    {
        var givers = amount.Payer is { } payer ? [payer.Name] : amount.Participants.Select(giver => giver.Name);
        var flow = string.Join(", ", givers) + (amount.Beneficiary is { } beneficiary ? $" → {beneficiary.Name}" : "");
        return $"{Markup.Escape(amount.Purpose ?? "")}\n{Bar(amount)} [bold]{amount.Money.ToText()}[/]\n[grey]{Markup.Escape(flow)}[/]";
    }

    private static string Bar(Amount amount)
    {
        // Only sums of one currency can be measured against each other.
        var longest = Facts.Amounts.All
            .Where(other => other.Money.Currency == amount.Money.Currency)
            .Max(other => other.Money.Amount);
        var length = Math.Max(1, (int)Math.Round(amount.Money.Amount / longest * BarWidth));
        var colour = amount.Beneficiary is { } beneficiary ? Palette.Of(beneficiary) : "grey";
        return $"[{colour}]{new string(Shade(amount), length)}[/]";
    }

    private static char Shade(Amount amount) =>
        amount.OriginOf(nameof(Amount.Money)).Status == FactStatus.Confirmed ? '█' : '░';

    private static IEnumerable<IRenderable> Totals() => Facts.Amounts.All
        .Where(amount => amount.Beneficiary is not null)
        .GroupBy(amount => (amount.Beneficiary!.Name, amount.Money.Currency))
        .Where(group => group.Count() > 1)
        .Select(group => new Markup(
            $"{Markup.Escape(group.Key.Name)} in all: [bold]{Total(group).ToText()}[/]{Planned([.. group.Where(IsPlanned)])}"));

    private static string Planned(IReadOnlyCollection<Amount> planned) =>
        planned.Count > 0 ? $", of which {Total(planned).ToText()} planned" : "";

    private static bool IsPlanned(Amount amount) =>
        amount.OriginOf(nameof(Amount.Money)).Status == FactStatus.Planned;

    private static Money Total(IEnumerable<Amount> amounts) =>
        amounts.Select(amount => amount.Money).Aggregate((sum, money) => sum + money);
}

using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Dates;

/// <summary>Reads a date: its parts, two dates that are the ends of a period, or a length of time counted back from the source's date.</summary>
internal sealed class DateGrammar : FigureGrammar<DateFigure>
{
    /// <inheritdoc/>
    public override FigureReading<DateFigure> Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: true).Read());
        if (new DateReader(language, cursor).Read() is { } parts) return new DateResolver(parts, context, cursor).Resolve();
        return DatePeriod.Read(text, language, context) ?? PastDate.Read(text, language, context) ?? cursor.Fail<DateFigure>(Reasons.NotPartOf("a date"));
    }

    /// <inheritdoc/>
    /// <remarks>A date in digits may follow the order of another country: it has several readings rather than none.</remarks>
    public override bool IsOfOneLanguage(FigureText text) => false;
}

using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Durations;

/// <summary>Reads a length of time.</summary>
internal sealed class DurationGrammar : FigureGrammar<DurationFigure>
{
    /// <inheritdoc/>
    public override FigureReading<DurationFigure> Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: false).Read());
        return new DurationReader(language, cursor).Read();
    }
}

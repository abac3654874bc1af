using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures;

/// <summary>Reads one sort of figure in one language.</summary>
/// <typeparam name="T">The figure.</typeparam>
internal abstract class FigureGrammar<T>
    where T : class, IEquatable<T>
{
    /// <summary>Reads a whole text. Never throws; takes time in proportion to its length.</summary>
    public abstract FigureReading<T> Read(FigureText text, FigureLanguage language, FigureContext context);

    /// <summary>
    /// Whether a text that the source's language cannot read is no quotation in another either: digits without a letter
    /// are written in the way of the source, and what is wrong there, as in an English <c>1,23</c>, is a slip.
    /// </summary>
    public virtual bool IsOfOneLanguage(FigureText text) => !text.Text.Any(char.IsLetter);
}

using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures;

/// <summary>Reads a text in the language of its source, and if that fails in those that it may be quoting: a Chinese article quotes English letters.</summary>
internal static class LanguageChoice
{
    /// <summary>What the languages make of a text together.</summary>
    public static FigureReading<T> Read<T>(FigureGrammar<T> grammar, string printed, FigureContext context)
        where T : class, IEquatable<T>
    {
        if (string.IsNullOrWhiteSpace(printed)) return new FigureReading<T>.Unreadable("", Reasons.Nothing, 0);
        if (FigureText.Of(printed) is not { } text) return new FigureReading<T>.Unreadable("", Reasons.NoFigure, 0);
        var own = FigureLanguages.Of(LanguageTag.Parse(context.Language));
        var reading = Join(own.Select(language => grammar.Read(text, language, context)));
        if (reading is not (null or FigureReading<T>.Unreadable)) return reading;
        if (reading is not null && grammar.IsOfOneLanguage(text)) return reading;
        var others = Join(FigureLanguages.QuotedIn(own).Select(language => grammar.Read(text, language, context)));
        return others is FigureReading<T>.Unreadable ? Furthest(reading, others) : others!;
    }

    /// <summary>One reading of several: those that cannot read it have no say.</summary>
    private static FigureReading<T>? Join<T>(IEnumerable<FigureReading<T>> readings)
        where T : class, IEquatable<T>
    {
        FigureReading<T>? joined = null;
        foreach (var reading in readings) joined = joined is null ? reading : Join(joined, reading);
        return joined;
    }

    private static FigureReading<T> Join<T>(FigureReading<T> first, FigureReading<T> second)
        where T : class, IEquatable<T>
    {
        if (first is FigureReading<T>.Unreadable) return second is FigureReading<T>.Unreadable ? Furthest(first, second) : second;
        if (second is FigureReading<T>.Unreadable || first.Equals(second)) return first;
        var candidates = first.Candidates.Concat(second.Candidates).Distinct().ToEquatableArray();
        var reason = candidates.Count == first.Candidates.Count && first is FigureReading<T>.Ambiguous ambiguous
            ? ambiguous.Reason
            : Reasons.LanguagesDiffer;
        return new FigureReading<T>.Ambiguous(candidates, reason);
    }

    /// <summary>The failure that lies further on: that language understood more. The first of two that are equal.</summary>
    private static FigureReading<T> Furthest<T>(FigureReading<T>? first, FigureReading<T> second)
        where T : class, IEquatable<T> =>
        first is FigureReading<T>.Unreadable one && second is FigureReading<T>.Unreadable two && one.Start >= two.Start ? first : second;
}

using System.Text;

namespace FactGen.Core.Figures.Text;

/// <summary>A printed text made ready for reading: composed, its white space made even, and a folded copy of the same length.</summary>
internal sealed class FigureText
{
    /// <summary>The longest text that is looked at, in UTF-16 code units: a figure is shorter.</summary>
    public const int MostCharacters = 200;

    private FigureText(string text)
    {
        Text = text;
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++) folded[i] = CharacterFold.Fold(folded[i]);
        Folded = new(folded);
    }

    /// <summary>The text as printed, composed (NFC), without white space at its ends and with one space for any other.</summary>
    public string Text { get; }

    /// <summary>The same in lower case, with one character for each that are drawn alike: full-width letters, dashes, apostrophes.</summary>
    public string Folded { get; }

    /// <summary>Prepares a text.</summary>
    /// <returns>Null when it is longer than <see cref="MostCharacters"/>, or is no Unicode text.</returns>
    public static FigureText? Of(string printed)
    {
        if (printed.Length > MostCharacters || HasLoneSurrogate(printed)) return null;
        var even = WithEvenSpaces(printed);
        try
        {
            return new(even.Normalize(NormalizationForm.FormC));
        }
        catch (ArgumentException)
        {
            // Older runtimes refuse code points that Unicode has not assigned, and nothing tells which beforehand.
            return null;
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }

    private static string WithEvenSpaces(string text)
    {
        var even = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) even.Append(c);
            else if (even.Length > 0 && even[even.Length - 1] != ' ') even.Append(' ');
        }

        return even.ToString().TrimEnd(' ');
    }
}

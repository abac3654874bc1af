#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>Tells a date, an interval and a set apart, and has them read.</summary>
    private static class ExpressionReader
    {
        public static Shape? Read(string text, out string? reason)
        {
            if (text.Length == 0)
            {
                reason = "an empty text is no date";
                return null;
            }

            foreach (var c in text)
            {
                if (!char.IsWhiteSpace(c))
                    continue;
                reason = "a date has no spaces";
                return null;
            }

            if (text[0] is '[' or '{')
                return SetReader.Read(text, out reason);
            return text.IndexOf('/') >= 0
                ? IntervalReader.Read(text, out reason)
                : new DateReader(text).Read(out reason);
        }
    }
}

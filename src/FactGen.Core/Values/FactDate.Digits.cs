#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>The digits of a year, month or day, of which some may be unspecified: <c>15X6</c>.</summary>
    private readonly struct Digits
    {
        private readonly string _text;

        private Digits(string text) => _text = text;

        public bool IsNone => _text is null;

        /// <summary>Whether any digit is unspecified.</summary>
        public bool HasUnspecified => _text.IndexOf('X') >= 0;

        /// <summary>Whether every digit is unspecified.</summary>
        public bool IsUnspecified => _text.Trim('X').Length == 0;

        /// <summary>The least number that the digits can be.</summary>
        public int Least => ToNumber('0');

        /// <summary>The greatest number that the digits can be.</summary>
        public int Greatest => ToNumber('9');

        /// <summary>Takes so many digits from a text, if they are there and no further one follows.</summary>
        public static Digits Take(string text, int at, int count)
        {
            if (at + count > text.Length || (at + count < text.Length && IsDigit(text[at + count])))
                return default;
            for (var i = at; i < at + count; i++)
            {
                if (!IsDigit(text[i]))
                    return default;
            }

            return new Digits(text.Substring(at, count));
        }

        /// <summary>Whether a number can be meant: it has the digits that are given.</summary>
        public bool Matches(int number)
        {
            for (var i = _text.Length - 1; i >= 0; i--, number /= 10)
            {
                if (_text[i] != 'X' && _text[i] - '0' != number % 10)
                    return false;
            }

            return number == 0;
        }

        public override string ToString() => _text;

        private static bool IsDigit(char c) => c is >= '0' and <= '9' or 'X';

        private int ToNumber(char unspecified)
        {
            var number = 0;
            foreach (var c in _text)
                number = number * 10 + (c == 'X' ? unspecified : c) - '0';
            return number;
        }
    }
}

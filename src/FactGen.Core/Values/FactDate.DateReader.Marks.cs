#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    private sealed partial class DateReader
    {
        /// <summary>
        /// A qualifier right of a part speaks of it and of all parts to the left, one left of it of that part alone.
        /// </summary>
        private bool QualifyYear(FactDateQualifier left)
        {
            _shape.YearQualifier |= left | TakeQualifier();
            return true;
        }

        private void QualifyMonth(FactDateQualifier left)
        {
            var right = TakeQualifier();
            _shape.MonthQualifier |= left | right;
            _shape.YearQualifier |= right;
        }

        private void QualifyDay(FactDateQualifier left)
        {
            var right = TakeQualifier();
            _shape.DayQualifier |= left | right;
            _shape.MonthQualifier |= right;
            _shape.YearQualifier |= right;
        }

        private FactDateQualifier TakeQualifier()
        {
            if (Take('?'))
                return FactDateQualifier.Uncertain;
            if (Take('~'))
                return FactDateQualifier.Approximate;
            return Take('%') ? FactDateQualifier.UncertainAndApproximate : FactDateQualifier.None;
        }

        private bool Take(char c)
        {
            if (IsAtEnd || _text[_at] != c)
                return false;
            _at++;
            return true;
        }

        private string TakeNumber()
        {
            var start = _at;
            _at += CountDigits();
            return _text.Substring(start, _at - start);
        }

        private int CountDigits()
        {
            var end = _at;
            while (end < _text.Length && _text[end] is >= '0' and <= '9')
                end++;
            return end - _at;
        }

        private bool Fail(string reason)
        {
            _reason ??= reason;
            return false;
        }

        private void Unexpected() => Fail(Stray(_at));

        /// <summary>Why a character cannot stand where it does.</summary>
        private string Stray(int at)
        {
            var c = _text[at];
            return c switch
            {
                '?' or '~' or '%' => "one qualifier stands in a place; % means both ? and ~",
                'x' or 'y' or 's' or 'e' or 't' or 'z' => $"write {char.ToUpperInvariant(c)} as a capital",
                'u' when at > 0 => "an unspecified digit is written X",
                '+' when _shape.Second is null => "a year has no plus sign",
                'T' => "a time of day needs a day before it",
                '/' => "an interval cannot stand in a set; a range is written 1670..1672",
                '.' when _shape.Second.HasValue => "a time of day has no fraction of a second",
                '.' => ".. stands in a set, as in [1670..1672], or is an open end, as in 1985/..",
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => "write the hyphen -, not a dash",
                _ when at == 0 => $"a date does not start with '{c}'",
                _ => $"'{c}' is not expected after {_text.Substring(0, at)}",
            };
        }
    }
}

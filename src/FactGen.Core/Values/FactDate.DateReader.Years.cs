#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    private sealed partial class DateReader
    {
        /// <summary>The least year that needs a Y: one of five digits.</summary>
        private const long FirstLongYear = 10000;

        /// <summary>A year of four digits, of which some may be X.</summary>
        private bool ReadYear(out bool isNegative, out Digits year)
        {
            isNegative = Take('-');
            year = Digits.Take(_text, _at, 4);
            if (year.IsNone)
                return Fail(YearRefusal());
            _at += 4;
            if (isNegative && year.Greatest == 0)
                return Fail("the year 0000 has no sign");
            if (!year.HasUnspecified)
                _shape.Year = isNegative ? -year.Least : year.Least;
            return true;
        }

        private string YearRefusal()
        {
            var digits = CountDigits();
            if (digits == 8)
                return "between year, month and day stand hyphens, as in 1985-04-12";
            if (digits > 4)
                return "a year of more than four digits starts with Y, as in Y170000002";
            var after = _at + digits;
            return after < _text.Length && ((digits == 0 && _text[after] != 'X') || _text[after] is 'x' or 'u')
                ? Stray(after)
                : "a date starts with a year of four digits, as in 1985 or 0985";
        }

        /// <summary>What follows Y: a year beyond four digits, with an exponent or significant digits where wanted.</summary>
        private bool ReadLongYear(FactDateQualifier left)
        {
            var isNegative = Take('-');
            var digits = TakeNumber();
            if (digits.Length == 0)
                return Fail("after Y comes a year in digits");
            if (digits[0] == '0')
                return Fail("a year after Y has no leading zero");
            if (Take('E') && !ReadExponent(ref digits))
                return false;
            if (!IsAtEnd && _text[_at] == 'e')
                return Fail(Stray(_at));
            if (digits.Length > Calendar.MaxYearDigits)
                return Fail($"a year has at most {Calendar.MaxYearDigits} digits");
            var magnitude = long.Parse(digits, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture);
            if (magnitude < FirstLongYear)
                return Fail("Y is for years of more than four digits only");
            var year = isNegative ? -magnitude : magnitude;
            _shape.Year = year;
            if (Take('S'))
                return ReadSignificantDigits(year) && QualifyYear(left);
            _shape.Precision = FactDatePrecision.Year;
            _shape.SetDay(Calendar.FirstOfYear(year), Calendar.LastOfYear(year));
            return QualifyYear(left) && (!Take('-') || Fail("a year with Y has no month"));
        }

        private bool ReadExponent(ref string digits)
        {
            var exponent = TakeNumber();
            if (exponent.Length == 0 || exponent[0] == '0')
                return Fail("after E comes a positive exponent without leading zero");
            var zeros = exponent.Length > 2
                ? Calendar.MaxYearDigits
                : int.Parse(exponent, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture);
            digits += new string('0', zeros);
            return true;
        }

        /// <summary>What follows S: the year is only known to so many digits.</summary>
        private bool ReadSignificantDigits(long? estimate)
        {
            if (estimate is not { } year)
                return Fail("a year with X has no significant digits");
            var digits = TakeNumber();
            if (digits.Length == 0 || digits[0] == '0')
                return Fail("after S comes how many digits are significant, at least 1");
            var magnitude = year < 0 ? -year : year;
            var length = magnitude.ToString(global::System.Globalization.CultureInfo.InvariantCulture).Length;
            if (digits.Length > 2 || int.Parse(digits, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture) > length)
                return Fail($"the year has {length} digits, not {digits}");
            _shape.SignificantDigits = int.Parse(digits, global::System.Globalization.NumberStyles.None, global::System.Globalization.CultureInfo.InvariantCulture);
            _shape.Precision = FactDatePrecision.Year;
            SetSignificantYears(magnitude, length - _shape.SignificantDigits.Value, year < 0);
            return true;
        }

        private void SetSignificantYears(long magnitude, int openDigits, bool isNegative)
        {
            var step = 1L;
            for (var i = 0; i < openDigits; i++)
                step *= 10;
            var least = magnitude - magnitude % step;
            var greatest = least + step - 1;
            if (isNegative)
                (least, greatest) = (-greatest, -least);
            _shape.SetDay(Calendar.FirstOfYear(least), Calendar.LastOfYear(greatest));
        }
    }
}

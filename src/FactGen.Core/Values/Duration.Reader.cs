#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct Duration
{
    /// <summary>Reads the text of one duration, designator by designator.</summary>
    private sealed class Reader
    {
        private const string Designators = "YMWDHMS";
        private const int FirstTimePart = 4;

        /// <summary>More digits than this are no length of time that a fact states, and would overflow.</summary>
        private const int MaxDigits = 15;

        private readonly string _text;
        private readonly decimal[] _parts = new decimal[Designators.Length];
        private int _at;
        private int _next;
        private bool _inTime;
        private bool _hasPart;
        private bool _hasFraction;

        public Reader(string text) => _text = text;

        /// <returns>The parts, or null and the reason.</returns>
        public Parts? Read(out string? reason)
        {
            reason = ReadAll();
            return reason is null ? new Parts(_text, _parts) : null;
        }

        private string? ReadAll()
        {
            if (_text.Length == 0)
                return "an empty text is no duration";
            if (_text[0] is '-' or '+')
                return "a duration has no sign";
            if (_text[0] != 'P')
                return "a duration starts with P, as in P6Y6M";
            _at = 1;
            while (_at < _text.Length)
            {
                var reason = _text[_at] == 'T' ? EnterTime() : ReadPart();
                if (reason != null)
                    return reason;
            }

            if (!_hasPart)
                return "a duration has at least one part, as in P1D";
            return _text[_text.Length - 1] == 'T' ? "after T come hours, minutes or seconds" : null;
        }

        private string? EnterTime()
        {
            if (_inTime)
                return "T stands once, before the hours, minutes and seconds";
            _inTime = true;
            _next = FirstTimePart;
            _at++;
            return null;
        }

        private string? ReadPart()
        {
            if (_hasFraction)
                return "only the last part may have a fraction";
            var start = _at;
            var reason = ReadNumber(out var number);
            if (reason != null)
                return reason;
            if (_at == _text.Length)
                return $"after {_text.Substring(start)} the unit is missing: one of Y, M, W, D, or after T one of H, M, S";
            var end = _inTime ? Designators.Length : FirstTimePart;
            var part = Designators.IndexOf(_text[_at], _next, end - _next);
            if (part < 0)
                return Misplaced(_text[_at]);
            _parts[part] = number;
            _next = part + 1;
            _hasPart = true;
            _at++;
            return null;
        }

        private string Misplaced(char unit)
        {
            if (!_inTime && unit is 'H' or 'S')
                return $"hours, minutes and seconds come after a T, {unit} stands before it";
            return Designators.IndexOf(unit) < 0
                ? $"'{unit}' is not a unit; the units are Y, M, W, D, and after T H, M, S, in capitals"
                : $"{unit} is out of place; the order is Y, M, W, D, T, H, M, S, each once";
        }

        private string? ReadNumber(out decimal number)
        {
            number = 0;
            var start = _at;
            SkipDigits();
            if (_at == start)
                return $"a number is expected, not '{_text[_at]}'";
            if (_at < _text.Length && _text[_at] is '.' or ',')
            {
                _hasFraction = true;
                var point = _at++;
                SkipDigits();
                if (_at == point + 1)
                    return "a fraction has digits after its point";
            }

            if (_at - start > MaxDigits)
                return $"a number has at most {MaxDigits} digits";
            number = decimal.Parse(
                _text.Substring(start, _at - start).Replace(',', '.'),
                global::System.Globalization.NumberStyles.AllowDecimalPoint,
                global::System.Globalization.CultureInfo.InvariantCulture);
            return null;
        }

        private void SkipDigits()
        {
            while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
                _at++;
        }
    }
}

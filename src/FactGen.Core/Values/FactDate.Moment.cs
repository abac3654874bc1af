#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>Two times of day on the line of seconds.</summary>
    /// <remarks>
    /// Two times with an offset are compared in UTC, two local ones as if in one place. Of one with and one without,
    /// the second may be up to a day away from where it seems.
    /// </remarks>
    private readonly struct Moment
    {
        private const long SecondsPerDay = 24 * 60 * 60;

        private readonly long _difference;
        private readonly long _doubt;

        private Moment(long difference, long doubt)
        {
            _difference = difference;
            _doubt = doubt;
        }

        /// <summary>Whether the first is before the second.</summary>
        public bool? IsBefore
        {
            get
            {
                if (_difference < -_doubt)
                    return true;
                return _difference >= _doubt ? false : null;
            }
        }

        /// <summary>Whether the two are the same second.</summary>
        public bool? IsSame
        {
            get
            {
                if (_difference < -_doubt || _difference > _doubt)
                    return false;
                return _doubt == 0 ? true : null;
            }
        }

        /// <summary>The two as times; null unless both have a time of day.</summary>
        public static Moment? Of(Shape a, Shape b)
        {
            if (a.Second is not { } first || b.Second is not { } second)
                return null;
            var seconds = Seconds(a, first) - Seconds(b, second);
            return new Moment(seconds, a.OffsetMinutes.HasValue == b.OffsetMinutes.HasValue ? 0 : SecondsPerDay);
        }

        private static long Seconds(Shape shape, int second) =>
            shape.EarliestStart * SecondsPerDay + second - (shape.OffsetMinutes ?? 0) * 60L;
    }
}

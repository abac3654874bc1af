#nullable enable
namespace FactGen.Core.Values;

public readonly partial struct Duration
{
    /// <summary>What a duration is made of. Kept by reference, so that a duration is as small as a pointer.</summary>
    private sealed class Parts
    {
        public static readonly Parts Zero = new("P0D", new decimal[PartCount]);

        private const int PartCount = 7;

        // In the order of ISO 8601: years, months, weeks, days, hours, minutes, seconds.
        private readonly decimal[] _parts;

        public Parts(string text, decimal[] parts)
        {
            Text = text;
            _parts = parts;
        }

        public string Text { get; }

        public decimal Years => _parts[0];

        public decimal Months => _parts[1];

        public decimal Weeks => _parts[2];

        public decimal Days => _parts[3];

        public decimal Hours => _parts[4];

        public decimal Minutes => _parts[5];

        public decimal Seconds => _parts[6];

        /// <summary>All of it that is a whole or broken number of calendar months.</summary>
        public decimal TotalMonths => Years * 12 + Months;

        /// <summary>All of it that has a fixed length, in seconds; a day has 24 hours.</summary>
        public decimal TotalSeconds => (((Weeks * 7 + Days) * 24 + Hours) * 60 + Minutes) * 60 + Seconds;

        public bool HasSameParts(Parts other)
        {
            for (var i = 0; i < PartCount; i++)
            {
                if (_parts[i] != other._parts[i])
                    return false;
            }

            return true;
        }

        public int PartsHash()
        {
            var hash = 17;
            foreach (var part in _parts)
                hash = unchecked(hash * 31 + part.GetHashCode());
            return hash;
        }
    }
}

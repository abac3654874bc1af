using System.Collections;

namespace FactGen.Core.Reading;

/// <summary>The pairs of a mapping in file order; <c>foreach</c> walks them without allocating.</summary>
public readonly struct FactEntries : IEnumerable<FactEntry>
{
    private readonly FactDocument? _document;
    private readonly int _mapping;
    private readonly bool _duplicates;

    internal FactEntries(FactDocument? document, int mapping, bool duplicates)
    {
        _document = document;
        _mapping = mapping;
        _duplicates = duplicates;
    }

    /// <summary>Walks the pairs in order.</summary>
    public Enumerator GetEnumerator() => new(_document, _mapping, _duplicates);

    IEnumerator<FactEntry> IEnumerable<FactEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the pairs of a mapping in order.</summary>
    public struct Enumerator : IEnumerator<FactEntry>
    {
        private readonly FactDocument? _document;
        private readonly int _end;
        private readonly bool _duplicates;
        private int _key;
        private int _value;
        private int _next;

        internal Enumerator(FactDocument? document, int mapping, bool duplicates)
        {
            _document = document;
            _duplicates = duplicates;
            _next = mapping + 1;
            _end = document is null ? 0 : mapping + document.Tape[mapping].Size;
        }

        /// <summary>The current pair.</summary>
        public readonly FactEntry Current => new(new(_document!, _key), new(_document!, _value));

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next pair; false behind the last.</summary>
        public bool MoveNext()
        {
            while (_next < _end)
            {
                var tape = _document!.Tape;
                ref var key = ref tape[_next];
                _key = _next;
                _value = _next + key.Size;
                _next = _value + tape[_value].Size;
                if (_duplicates || !key.Has(TapeFlags.Duplicate)) return true;
            }

            return false;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();
    }
}

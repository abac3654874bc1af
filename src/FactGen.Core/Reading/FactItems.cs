using System.Collections;

namespace FactGen.Core.Reading;

/// <summary>The items of a sequence; <c>foreach</c> walks them without allocating.</summary>
public readonly struct FactItems : IEnumerable<FactNode>
{
    private readonly FactDocument? _document;
    private readonly int _sequence;

    internal FactItems(FactDocument? document, int sequence)
    {
        _document = document;
        _sequence = sequence;
    }

    /// <summary>Walks the items in order.</summary>
    public Enumerator GetEnumerator() => new(_document, _sequence);

    IEnumerator<FactNode> IEnumerable<FactNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the items of a sequence in order.</summary>
    public struct Enumerator : IEnumerator<FactNode>
    {
        private readonly FactDocument? _document;
        private readonly int _end;
        private int _item;
        private int _next;

        internal Enumerator(FactDocument? document, int sequence)
        {
            _document = document;
            _next = sequence + 1;
            _end = document is null ? 0 : sequence + document.Tape[sequence].Size;
        }

        /// <summary>The current item.</summary>
        public readonly FactNode Current => new(_document!, _item);

        readonly object IEnumerator.Current => Current;

        /// <summary>Steps to the next item; false behind the last.</summary>
        public bool MoveNext()
        {
            if (_next >= _end) return false;
            _item = _next;
            _next += _document!.Tape[_item].Size;
            return true;
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }

        readonly void IEnumerator.Reset() => throw new NotSupportedException();
    }
}

namespace FactGen.Core.Figures;

/// <summary>What came of reading a printed figure: it is read, or it has several readings, or none.</summary>
/// <typeparam name="T">The figure: <see cref="NumberFigure"/>, <see cref="MoneyFigure"/>, <see cref="DateFigure"/> or <see cref="DurationFigure"/>.</typeparam>
public abstract record FigureReading<T>
    where T : class, IEquatable<T>
{
    private FigureReading()
    {
    }

    /// <summary>The readings that are possible: one, several, or none.</summary>
    public abstract EquatableArray<T> Candidates { get; }

    /// <summary>The print has one reading.</summary>
    /// <param name="Figure">What it says.</param>
    public sealed record Read(T Figure) : FigureReading<T>
    {
        /// <inheritdoc/>
        public override EquatableArray<T> Candidates => new([Figure]);

        /// <inheritdoc/>
        public override string ToString() => Figure.ToString()!;
    }

    /// <summary>The print has several readings, and nothing that is known of its source decides.</summary>
    /// <param name="Options">The readings, two at least.</param>
    /// <param name="Reason">Why there are several, in plain words.</param>
    public sealed record Ambiguous(EquatableArray<T> Options, string Reason) : FigureReading<T>
    {
        /// <inheritdoc/>
        public override EquatableArray<T> Candidates => Options;

        /// <inheritdoc/>
        public override string ToString() => string.Join(" or ", Options);
    }

    /// <summary>The print is no figure of this sort, or none that is understood.</summary>
    /// <param name="Part">The part that cannot be read; empty where something is missing at the end.</param>
    /// <param name="Reason">Why not, in plain words.</param>
    /// <param name="Start">Where the part begins, in UTF-16 code units of the print once its white space is made even.</param>
    public sealed record Unreadable(string Part, string Reason, int Start) : FigureReading<T>
    {
        /// <inheritdoc/>
        public override EquatableArray<T> Candidates => default;

        /// <inheritdoc/>
        public override string ToString() => Reason;
    }
}

#nullable enable

namespace FactGen.Core.Rows;

/// <summary>Reads the next cell of a row as a value of a union.</summary>
/// <param name="row">The row.</param>
/// <param name="alternative">The number of the alternative that the value is of.</param>
internal delegate T FactAlternative<T>(ref FactRow row, int alternative);

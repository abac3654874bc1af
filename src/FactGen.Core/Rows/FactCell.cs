#nullable enable

namespace FactGen.Core.Rows;

/// <summary>Reads the next cell of a row.</summary>
/// <param name="row">The row.</param>
internal delegate T FactCell<T>(ref FactRow row);

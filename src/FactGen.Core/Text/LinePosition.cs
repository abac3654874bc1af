namespace FactGen.Core.Text;

/// <summary>A place in a text as editors count it, but from 0.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Character">The UTF-16 code unit within the line, counted from 0.</param>
public readonly record struct LinePosition(int Line, int Character);

namespace FactGen.Core.Reading;

/// <summary>How a scalar is written (YAML 1.2.2 §7.3, §8.1). A JSON string is <see cref="DoubleQuoted"/>, any other JSON scalar <see cref="Plain"/>.</summary>
public enum ScalarStyle : byte
{
    /// <summary>Without quotes; only here do <c>null</c>, <c>~</c> and nothing at all mean absent.</summary>
    Plain,

    /// <summary>'…'</summary>
    SingleQuoted,

    /// <summary>"…"</summary>
    DoubleQuoted,

    /// <summary>| and the lines below.</summary>
    Literal,

    /// <summary>&gt; and the lines below, folded.</summary>
    Folded,
}

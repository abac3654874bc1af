namespace FactGen.Core.Kinds.Syntax;

/// <summary>What a path is for, which decides the special steps that it may take.</summary>
internal enum PathUse
{
    /// <summary>Through declared fields: rules, periods, defaults.</summary>
    Fields,

    /// <summary>Within a foreign record: <c>path</c>, <c>key</c>, <c>caption</c>. Takes the atoms.</summary>
    Record,

    /// <summary>From a foreign file's root to its records. Takes <c>*</c>, and <c>.</c> for the root.</summary>
    Records,
}

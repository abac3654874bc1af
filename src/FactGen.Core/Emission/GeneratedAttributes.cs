using FactGen.Core.Values;

namespace FactGen.Core.Emission;

/// <summary>The attributes that mark generated code.</summary>
internal static class GeneratedAttributes
{
    private const string Code = "global::System.CodeDom.Compiler.GeneratedCode(\"FactGen\", \"" + FactGenVersion.Value + "\")";

    /// <summary>For types that may not be left out of coverage: enums and interfaces.</summary>
    public const string Type = "[" + Code + "]";

    /// <summary>For members of partial types, and for whole types that the consumer cannot add to.</summary>
    public const string Member = "[" + Code + ", global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";

    /// <summary>Keeps plumbing out of completion lists.</summary>
    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}

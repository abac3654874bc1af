namespace FactGen.Core.Emission.Records;

/// <summary>Emits equality that visits no property: the compiler's own would follow references round in circles.</summary>
internal sealed class EqualityEmitter(CodeWriter writer, string record)
{
    /// <summary>Writes Equals and GetHashCode.</summary>
    /// <param name="byKey">Whether two are equal by key; else a record equals only itself.</param>
    public void Emit(bool byKey)
    {
        writer.Doc("summary", byKey ? "Whether it is the fact with the same key." : "Whether it is the same record.");
        writer.DocParameter("other", "The other.");
        writer.MemberAttributes();
        writer.Line(byKey
            ? $"public bool Equals({record}? other) => other is not null && string.Equals(this.Key, other.Key, global::System.StringComparison.Ordinal);"
            : $"public bool Equals({record}? other) => object.ReferenceEquals(this, other);");
        writer.Separate();
        writer.DocInherited();
        writer.MemberAttributes();
        writer.Line(byKey
            ? "public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(this.Key);"
            : "public override int GetHashCode() => global::System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);");
        writer.Separate();
    }
}

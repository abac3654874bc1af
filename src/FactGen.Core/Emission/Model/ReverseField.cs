using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>A field with <c>reverse:</c>, and the way to it through nested records.</summary>
/// <param name="Source">The kind that declares it.</param>
/// <param name="Trail">From a field of the kind inwards; the last is the field itself.</param>
internal sealed record ReverseField(Kind Source, EquatableArray<Member> Trail)
{
    /// <summary>The field itself.</summary>
    public Member Leaf => Trail[Trail.Count - 1];

    /// <summary>The names along the way, as part of a name.</summary>
    public string Name => string.Join("_", Trail.Select(static member => member.Identifier));
}

using FactGen.Core.Binding;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Facts;

/// <summary>A date with what is said about it, here or around it.</summary>
/// <param name="Record">The entry.</param>
/// <param name="Spot">Where it stands.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Value">The date or instant.</param>
/// <param name="Said">What is said about it.</param>
internal sealed record DatedValue(FactRecord Record, Spot Spot, string Name, BoundValue Value, DatedValue.Saying Said)
{
    /// <summary>What is said about values.</summary>
    /// <param name="Source">The key of the source: the statement's, else that of what is around it.</param>
    /// <param name="Status">How sure it is, in the same way.</param>
    /// <param name="IsOwnStatus">Whether the status is said of this value alone.</param>
    internal readonly record struct Saying(string? Source, FactStatus? Status, bool IsOwnStatus)
    {
        /// <summary>What is said about a value within.</summary>
        public Saying Within(Qualifiers said) => new(said.Source ?? Source, said.Status ?? Status, said.Status is not null);
    }
}

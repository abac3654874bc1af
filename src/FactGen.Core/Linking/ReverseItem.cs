using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>An item of a list that an entry has because others refer to it: a role of a person.</summary>
/// <param name="List">The list's name, as <c>reverse:</c> gives it.</param>
/// <param name="Entry">The referring entry.</param>
internal sealed record ReverseItem(string List, BoundEntry Entry);

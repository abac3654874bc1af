using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Where an entry that another refers to is looked up.</summary>
internal interface IEntrySource
{
    /// <summary>The kinds.</summary>
    CatalogLinks Links { get; }

    /// <summary>The entry of that kind and key, with as much of it as is known there; or null.</summary>
    BoundEntry? Get(string kind, string key);
}

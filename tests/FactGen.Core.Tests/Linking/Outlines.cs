using FactGen.Core.Binding;
using FactGen.Core.Linking;

namespace FactGen.Core.Tests.Linking;

/// <summary>What bound files show of each other, as a host joins them.</summary>
internal static class Outlines
{
    /// <summary>Where the facts of every kind are summed up.</summary>
    public static FactOutlines Of(IEnumerable<BoundFile> files, FactIndex index) =>
        Of(files, new LinkPlan(index, index.Collections.Select(static collection => collection.Kind)));

    /// <summary>Where the plan says which facts are summed up.</summary>
    public static FactOutlines Of(IEnumerable<BoundFile> files, LinkPlan plan) =>
        Linker.Join([.. files.Select(file => Linker.Outline(file, plan))], plan);
}

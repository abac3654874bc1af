using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>The unions of kinds of a catalog: each is an interface that its alternatives have.</summary>
internal sealed class UnionTypes(EmissionModel model)
{
    private readonly IReadOnlyList<NestedType> _unions = model.Catalog.Kinds
        .SelectMany(kind => NestedTypes.Of(kind, model))
        .Where(static nested => nested.Type is UnionType union && union.IsOfKinds())
        .ToArray();

    /// <summary>The unions that name a kind itself: its record or interface says that it has theirs.</summary>
    public IEnumerable<NestedType> Naming(Kind kind) => _unions.Where(nested => nested.Type.Targets().Contains(kind.Name));

    /// <summary>The unions that a kind's entries may stand in, and the alternative that they are: the first that fits.</summary>
    public IEnumerable<(NestedType Union, int Alternative)> Of(Kind kind) =>
        from nested in _unions
        let alternative = nested.Type.Targets().ToList().FindIndex(target => model.Catalog.Is(kind.Name, target))
        where alternative >= 0
        select (nested, alternative);

    /// <summary>The nearest kinds that every alternative extends: the union has what they have.</summary>
    public IEnumerable<Kind> Common(NestedType nested)
    {
        var targets = nested.Type.Targets().ToList();
        var common = model.Catalog.Kinds.Where(kind => !targets.Contains(kind.Name) && targets.All(target => model.Catalog.Is(target, kind.Name))).ToList();
        return common.Where(kind => !common.Any(other => other != kind && model.Catalog.Is(other.Name, kind.Name)));
    }

    /// <summary>The parameters of a union's Match, one an alternative.</summary>
    public string MatchParameters(NestedType nested)
    {
        var labels = Labels.Of((UnionType)nested.Type);
        var types = ((UnionType)nested.Type).Alternatives.Select((alternative, i) => model.Types.Public(alternative, TypeNames.Alternative(nested.Path, i)));
        return string.Join(", ", types.Select((type, i) => $"global::System.Func<{type}, TResult> {ParameterOf(labels[i])}"));
    }

    /// <summary>A label as a parameter's name.</summary>
    public static string ParameterOf(string label) => Core.Naming.Identifiers.Escape(char.ToLowerInvariant(label[0]) + label.Substring(1));
}

namespace FactGen.Core.Emission.Model;

/// <summary>Hands out names that are all different: a taken one gets <c>_</c> appended.</summary>
/// <remarks>
/// Kinds, fields and enum texts whose names collide are reported where they are declared (FACT5003). This is what keeps the
/// output compilable all the same, so that one fault does not become a hundred.
/// </remarks>
internal sealed class NameTable(IEqualityComparer<string> comparer, params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, comparer);

    /// <summary>Takes the name, or the nearest one that is free.</summary>
    public string Take(string name)
    {
        while (!_taken.Add(name)) name += "_";
        return name;
    }
}

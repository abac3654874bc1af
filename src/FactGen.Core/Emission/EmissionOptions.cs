using FactGen.Core.Naming;

namespace FactGen.Core.Emission;

/// <summary>What the consumer's project says about the code that it gets.</summary>
public sealed record EmissionOptions
{
    /// <summary>FactGenNamespace, sanitized (<see cref="Namespaces.Sanitize"/>); empty is the global namespace.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>FactGenClass: the static class of the collections.</summary>
    public string Class { get; init; } = "Facts";

    /// <summary>Whether the types are public (FactGenVisibility); else internal.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Where FactDate, Money and the like live: <see cref="Namespace"/>, or that of FactGenValuesFrom.</summary>
    public string ValuesNamespace { get; init; } = "";

    /// <summary>Whether the framework has System.DateOnly (net6.0 and later).</summary>
    public bool HasDateOnly { get; init; }

    /// <summary>The keyword of the types' visibility.</summary>
    internal string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The full name of a generated type, which nothing in the consumer's code can hide.</summary>
    internal string Type(string name) => Qualify(Namespace, Identifiers.Escape(name));

    /// <summary>The full name of a type of the values.</summary>
    internal string Value(string name) => Qualify(ValuesNamespace, name);

    /// <summary>The full name of a collection's class.</summary>
    internal string Collection(string name) => Type(Class) + "." + Identifiers.Escape(name);

    private static string Qualify(string @namespace, string name) =>
        @namespace.Length == 0 ? "global::" + name : "global::" + Namespaces.Escape(@namespace) + "." + name;
}

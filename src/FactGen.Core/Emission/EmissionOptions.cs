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

    /// <summary>Whether the compiler and the framework have UTF-8 literals (C# 11, ReadOnlySpan&lt;byte&gt;).</summary>
    public bool HasUtf8Literals { get; init; }

    /// <summary>From so many facts on a collection has the large shape.</summary>
    internal int LargeFrom { get; init; } = 300;

    /// <summary>Up to so many facts each has a member of its own; past it the enum of keys alone names them.</summary>
    internal int MembersUpTo { get; init; } = 1000;

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

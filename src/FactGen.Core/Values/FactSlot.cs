#nullable enable

namespace FactGen.Core.Values;

/// <summary>Fills the lazy slots of generated facts, so that there is one instance a key under any number of threads.</summary>
public static class FactSlot
{
    /// <summary>Keeps the first instance that any thread made, and gives that one to all.</summary>
    /// <typeparam name="T">The type of the fact.</typeparam>
    /// <param name="slot">The field that holds the instance; null until it is filled.</param>
    /// <param name="made">What this thread made; dropped if another thread was first.</param>
    /// <returns>The instance that the slot holds from now on.</returns>
    public static T Fill<T>(ref T? slot, T made)
        where T : class =>
        global::System.Threading.Interlocked.CompareExchange(ref slot, made, null) ?? made;

    /// <summary>The origin of a fact: as it was given, or made when it is first asked for, since most programs never ask.</summary>
    /// <param name="origin">The field that holds the origin, or what makes it of a slot.</param>
    /// <param name="slot">The fact's place in the line table.</param>
    /// <returns>The origin, which the field holds from now on.</returns>
    public static FactOrigin Origin(ref object origin, int slot)
    {
        var held = global::System.Threading.Volatile.Read(ref origin);
        if (held is FactOrigin found)
            return found;
        var made = ((global::System.Func<int, FactOrigin>)held)(slot);
        return global::System.Threading.Interlocked.CompareExchange(ref origin, made, held) as FactOrigin ?? made;
    }

    /// <summary>Finds the fact that a reference into one collection names, on first use, and keeps it.</summary>
    /// <typeparam name="T">The type of the fact referred to.</typeparam>
    /// <param name="slot">The field that holds the fact once it is found.</param>
    /// <param name="key">The key that the reference names.</param>
    /// <param name="facts">The collection in which the key should be.</param>
    /// <param name="owner">The key of the entry that holds the reference.</param>
    /// <param name="field">The field that holds it, as the fact file spells it.</param>
    /// <returns>The fact referred to.</returns>
    /// <exception cref="DanglingReferenceException">No fact file declares the key.</exception>
    public static T Resolve<T>(ref T? slot, string key, FactSet<T> facts, string owner, string field)
        where T : class, IFact
    {
        var held = global::System.Threading.Volatile.Read(ref slot);
        if (held != null)
            return held;
        var found = facts.Find(key) ?? throw new DanglingReferenceException(owner, field, facts.Collection, key);
        return Fill(ref slot, found);
    }

    /// <summary>Finds the fact that a reference into several collections names, on first use, and keeps it.</summary>
    /// <typeparam name="T">The type of the fact referred to.</typeparam>
    /// <param name="slot">The field that holds the fact once it is found.</param>
    /// <param name="key">The key that the reference names.</param>
    /// <param name="find">Looks the key up in its collection; null when there is none.</param>
    /// <param name="owner">The key of the entry that holds the reference.</param>
    /// <param name="field">The field that holds it, as the fact file spells it.</param>
    /// <param name="collection">The collection, or collections, in which the key should be.</param>
    /// <returns>The fact referred to.</returns>
    /// <exception cref="DanglingReferenceException">No fact file declares the key.</exception>
    public static T Resolve<T>(
        ref T? slot, string key, global::System.Func<string, T?> find, string owner, string field, string collection)
        where T : class
    {
        var held = global::System.Threading.Volatile.Read(ref slot);
        if (held != null)
            return held;
        var found = find(key) ?? throw new DanglingReferenceException(owner, field, collection, key);
        return Fill(ref slot, found);
    }

    /// <summary>The key that a reference with a default path leads to; for reverse lists, which a dangling reference on the way must not break.</summary>
    /// <typeparam name="T">The type of the fact that holds the reference.</typeparam>
    /// <param name="fact">The fact that holds the reference.</param>
    /// <param name="read">Reads the reference.</param>
    /// <returns>The key, or null where the reference is absent or dangles.</returns>
    public static string? KeyOf<T>(T fact, global::System.Func<T, IFact?> read)
    {
        try
        {
            return read(fact)?.Key;
        }
        catch (DanglingReferenceException)
        {
            return null;
        }
    }
}

namespace FactGen.Core.Binding.Types;

/// <summary>Reads what stands at a place as one declared type.</summary>
internal abstract class ValueBinder
{
    /// <summary>What is wanted, with its article: "a date".</summary>
    public abstract string Expected { get; }

    /// <summary>Whether a mapping without <c>value:</c> can be a value of the type.</summary>
    public virtual bool ReadsMappings => false;

    /// <summary>Whether a mapping with <c>value:</c> is a statement, not a value.</summary>
    public virtual bool AllowsStatements => true;

    /// <summary>Binds a value.</summary>
    /// <param name="place">What is read.</param>
    /// <param name="scope">Takes the spans and the findings.</param>
    /// <param name="value">The value; null when absent or broken.</param>
    /// <returns>False when it is broken, which has been reported; true with null when it is absent.</returns>
    public bool TryBind(in Place place, BindingScope scope, out BoundValue? value)
    {
        if (place.Record is not null) TagCheck.CheckValue(place.Node, scope);
        return TryBindCore(place, scope, out value);
    }

    /// <summary>Binds an item of a list or a value of a map. A list or map in there that is empty is one, for places and keys count.</summary>
    /// <returns>Null when it is absent, or broken, which has been reported.</returns>
    public BoundValue? BindInner(in Place place, BindingScope scope)
    {
        if (!TryBind(place, scope, out var value)) return null;
        return value ?? Empty(scope, place);
    }

    /// <summary>What stands for nothing inside a list or map; null where that is to leave it out.</summary>
    protected virtual BoundValue? Empty(BindingScope scope, in Place place) => null;

    /// <inheritdoc cref="TryBind"/>
    protected abstract bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value);
}

using System.Globalization;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Model;

/// <summary>One alternative of a union of values, as its struct has it.</summary>
/// <param name="Number">Its place among the alternatives, from 1; 0 is the default of the struct, no value.</param>
/// <param name="Label">The property's name.</param>
/// <param name="Public">The property's type, without <c>?</c>.</param>
/// <param name="Raw">The type that the struct is made from.</param>
/// <param name="Value">The value, an expression within the struct.</param>
internal sealed record UnionAlternative(string Number, string Label, string Public, string Raw, string Value)
{
    public string Property => Identifiers.Escape(Label);

    public string Parameter => UnionTypes.ParameterOf(Label);

    /// <summary>The method that makes the struct from a value.</summary>
    public string Factory => "Of" + Label;

    public static IEnumerable<UnionAlternative> Of(EmissionModel model, NestedType nested)
    {
        var union = (UnionType)nested.Type;
        var labels = Labels.Of(union);
        return union.Alternatives.Select((type, i) =>
        {
            var path = TypeNames.Alternative(nested.Path, i);
            var raw = model.Types.Raw(type, path);
            var value = model.Resolution.Resolve(type, path, $"(({raw})__value!)", Literals.Of(nested.Site), labels[i]);
            return new UnionAlternative((i + 1).ToString(CultureInfo.InvariantCulture), labels[i], model.Types.Public(type, path), raw, value);
        });
    }
}

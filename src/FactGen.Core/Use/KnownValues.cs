using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Emission;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Use;

/// <summary>Texts and numbers of facts by what they are: a literal is looked up as it stands.</summary>
public sealed class KnownValues
{
    private const string KeyField = "key";

    private readonly EmissionModel _model;
    private readonly Dictionary<string, List<KnownValue>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, List<KnownValue>> _numbers = [];

    internal KnownValues(KnownFacts facts, EmissionModel model)
    {
        _model = model;
        foreach (var fact in facts.Collections.SelectMany(static collection => collection.Facts)) Add(fact);
    }

    /// <summary>The values that are that text; none when it is not telling enough whatever the project asks for.</summary>
    public IReadOnlyList<KnownValue> Find(string text) => _texts.TryGetValue(text, out var found) ? found : [];

    /// <summary>The values that are that number.</summary>
    public IReadOnlyList<KnownValue> Find(decimal number) => _numbers.TryGetValue(number, out var found) ? found : [];

    private void Add(KnownFact fact)
    {
        var constants = Constants(fact);
        Add(fact.Key, new(fact, KeyField, ".Key") { Constant = constants.Count > 0 ? FactConstant.Key : null });
        foreach (var field in fact.Entry.Fields)
        {
            if (fact.Collection.Shape.Find(field.Name) is not { } member) continue;
            var names = constants.Where(constant => constant.Member == member).Select(static constant => constant.Name).ToList();
            var at = new KnownValue(fact, field.Name, Step("", fact.Collection.Shape, member)) { Constant = names.FirstOrDefault() };
            Add(field.Preferred.Value, member.Type, member.Path, at, names.ElementAtOrDefault(1));
        }
    }

    private static List<FactConstant> Constants(KnownFact fact) => fact is { Identifier: { } identifier, Collection.Declaration.Constants: true }
        ? [.. FactConstant.Of(fact.Entry, identifier, fact.Collection.Shape)]
        : [];

    /// <summary>The property behind an access; null where it or what is before it may be absent, for then code has to decide what that means.</summary>
    private string? Step(string? access, ShapeModel shape, Member member) =>
        access is null || _model.Defaults.IsNullable(shape, member) ? null : $"{access}.{member.Property}";

    private void Add(BoundValue value, FactType type, string path, KnownValue at, string? textConstant = null)
    {
        switch (value, type)
        {
            case (TextValue text, _):
                Add(text.Text, at);
                break;
            case (UriValue uri, _):
                Add(uri.Uri, at with { Access = null });
                break;
            case (IntegerValue number, _):
                Add(number.Number, at);
                break;
            case (DecimalValue number, _):
                Add(number.Number, at);
                break;
            case (MoneyValue { Money: var money }, _):
                Add(money.Amount, at with { Access = at.Access + ".Amount", IsMoney = true });
                Add(money.ToString(), at with { Access = at.Access + ".ToString()", Constant = textConstant });
                break;
            case (RecordValue record, RecordType nested):
                AddFields(record, _model.Of(nested, path), at);
                break;
            case (ListValue list, ListType { Item: var item }):
                for (var i = 0; i < list.Items.Count; i++) Add(list.Items[i], item, path, Indexed(at, i.ToString(CultureInfo.InvariantCulture)));
                break;
            case (MapValue map, MapType of):
                foreach (var pair in map.Pairs) Add(pair.Value, of.Value, path, Indexed(at, of.IntegerKeys ? pair.Key : Literals.Of(pair.Key)));
                break;
            default:
                break;
        }
    }

    private void AddFields(RecordValue record, ShapeModel shape, KnownValue at)
    {
        foreach (var field in record.Fields)
        {
            if (shape.Find(field.Name) is not { } member) continue;
            Add(field.Preferred.Value, member.Type, member.Path, at with { Field = $"{at.Field}.{field.Name}", Access = Step(at.Access, shape, member), Constant = null });
        }
    }

    private static KnownValue Indexed(KnownValue at, string index) =>
        at with { Access = at.Access is { } access ? $"{access}[{index}]" : null, Constant = null };

    private void Add(string text, KnownValue value)
    {
        if (TellingLiteral.IsTelling(text, TellingLiteral.LeastLength)) Add(_texts, text, value);
    }

    private void Add(decimal number, KnownValue value)
    {
        if (TellingLiteral.IsTelling(number, value.IsMoney, TellingLiteral.LeastDigits)) Add(_numbers, number, value);
    }

    /// <summary>A fact that says one thing in two fields gives it by the first: name before alias.</summary>
    private static void Add<T>(Dictionary<T, List<KnownValue>> values, T key, KnownValue value)
        where T : notnull
    {
        if (!values.TryGetValue(key, out var known)) values.Add(key, known = []);
        if (!known.Exists(other => other.Fact == value.Fact)) known.Add(value);
    }
}

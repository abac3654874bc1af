using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Values;

namespace FactGen.Core.Emission.Facts;

/// <summary>C# expressions for bound values, of the types that constructors take.</summary>
internal sealed class ValueExpressions(EmissionModel model)
{
    /// <summary>An expression of the constructor's type (<see cref="CSharpTypes.Raw"/>).</summary>
    /// <param name="value">The value, bound as that type.</param>
    /// <param name="type">Its declared type.</param>
    /// <param name="path">The path of the type.</param>
    /// <param name="owner">The key of the fact.</param>
    public string Of(BoundValue value, FactType type, string path, string owner) => (value, type) switch
    {
        (TextValue text, _) => Literals.Of(text.Text),
        (UriValue uri, _) => Literals.Of(uri.Uri),
        (ReferenceValue reference, _) => Literals.Of(reference.Key),
        (IntegerValue integer, _) => Literals.Of(integer.Number),
        (DecimalValue number, _) => Literals.Of(number.Number),
        (BooleanValue boolean, _) => Literals.Of(boolean.IsTrue),
        (DateValue date, _) => $"{model.Options.Value("FactDate")}.Parse({Literals.Of(date.Date.ToString())})",
        (DurationValue duration, _) => $"{model.Options.Value("Duration")}.Parse({Literals.Of(duration.Duration.ToString())})",
        (InstantValue instant, _) => Instant(instant.Instant),
        (MoneyValue money, _) => Money(money.Money),
        (EnumValue text, EnumType @enum) => Enum(text.Text, @enum, path),
        (RecordValue record, RecordType nested) => Record(record, model.Of(nested, path), owner),
        (ListValue list, ListType { Item: var item }) => List(list, item, path, owner),
        (MapValue map, MapType of) => Map(map, of, path, owner),
        (UnionValue union, UnionType of) => Union(union, of, path, owner),
        _ => "default!",
    };

    /// <summary>The named arguments of the fields that are present; a required one that is absent has been reported and is default.</summary>
    public IEnumerable<string> Arguments(EquatableArray<BoundField> fields, ShapeModel shape, string owner)
    {
        foreach (var member in shape.Members)
        {
            var field = fields.FirstOrDefault(field => field.Name == member.Field.Name);
            if (field is not null) yield return $"{member.Parameter}: {Of(field.Preferred.Value, member.Type, member.Path, owner)}";
            else if (!member.IsOwnOptional && !member.Type.IsCollection()) yield return $"{member.Parameter}: default!";
        }
    }

    private static string Instant(DateTimeOffset instant)
    {
        var rest = instant.Ticks % TimeSpan.TicksPerSecond;
        var offset = instant.Offset == TimeSpan.Zero ? "Zero" : FormattableString.Invariant($"FromMinutes({(int)instant.Offset.TotalMinutes})");
        var whole = FormattableString.Invariant(
            $"new global::System.DateTimeOffset({instant.Year}, {instant.Month}, {instant.Day}, {instant.Hour}, {instant.Minute}, {instant.Second}, global::System.TimeSpan.{offset})");
        return rest == 0 ? whole : FormattableString.Invariant($"{whole}.AddTicks({rest})");
    }

    private string Money(Money money)
    {
        var sum = $"new {model.Options.Value("Money")}({Literals.Of(money.Amount)}, {model.Options.Value("Currency")}.{money.Currency.Code}";
        return money.Bound == MoneyBound.Exact ? sum + ")" : $"{sum}, {model.Options.Value("MoneyBound")}.{money.Bound})";
    }

    private string Enum(string text, EnumType type, string path) =>
        model.EnumMember(type, path, text) is { } member ? $"{model.Options.Type(model.Names.Nested(path))}.{member}" : "default";

    private string Record(RecordValue record, ShapeModel shape, string owner)
    {
        var first = shape.NeedsOwner ? new[] { $"owner: {Literals.Of(owner)}" } : [];
        return $"new {model.Options.Type(shape.TypeName)}({string.Join(", ", first.Concat(Arguments(record.Fields, shape, owner)))})";
    }

    /// <summary>Records stand on lines of their own. No literal holds a line end, so the text may be split at them.</summary>
    private string List(ListValue list, FactType item, string path, string owner)
    {
        if (list.Items.Count == 0) return "null";
        var items = list.Items.Select(value => Inner(value, item, path, owner));
        var head = $"new {model.Types.Raw(item, path)}[]";
        return item is RecordType
            ? $"{head}\n{{\n{string.Concat(items.Select(static text => $"    {text.Replace("\n", "\n    ")},\n"))}}}"
            : $"{head} {{ {string.Join(", ", items)} }}";
    }

    private string Map(MapValue map, MapType type, string path, string owner)
    {
        var pairs = map.Pairs.Select(pair => $"[{(type.IntegerKeys ? pair.Key + "L" : Literals.Of(pair.Key))}] = {Inner(pair.Value, type.Value, path, owner)}");
        return map.Pairs.Count == 0 ? "null" : $"new {model.Types.Dictionary(type, path)} {{ {string.Join(", ", pairs)} }}";
    }

    private string Inner(BoundValue value, FactType type, string path, string owner) =>
        Of(value, type, path, owner) is var text && text != "null" ? text : model.Types.Empty(type, path);

    private string Union(UnionValue union, UnionType type, string path, string owner)
    {
        if (type.IsOfKinds()) return Of(union.Value, type.Alternatives[union.Alternative], path, owner);
        var alternative = TypeNames.Alternative(path, union.Alternative);
        var value = Inner(union.Value, type.Alternatives[union.Alternative], alternative, owner);
        return $"{model.Options.Type(model.Names.Nested(path))}.Of{Labels.Of(type)[union.Alternative]}({value})";
    }
}

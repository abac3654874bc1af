using FactGen.Core.Findings;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads a field: <c>name: type</c>, <c>name: [word, word]</c>, or <c>name: { type: …, … }</c>.</summary>
internal static class FieldReader
{
    private static readonly string[] KnownKeys =
    [
        .. KindKeys.OfField, .. KindKeys.OfRecord,
        .. RuleSignatures.All.Where(static rule => rule.OnField is not null).Select(static rule => rule.Name),
    ];

    /// <summary>The field, or null when it is declared in a way that cannot be (and that is reported).</summary>
    public static Field? Read(FactEntry entry, Scope owner, Frame frame)
    {
        var name = entry.Key.Text;
        var scope = new Scope(owner.Log, $"field '{name}' of {owner.Subject}", owner.Site.Field(name));
        scope.Log.Mark(scope.Site, entry.Key);
        if (name.Trim().Length == 0)
        {
            scope.Wrong(entry.Key, "a field needs a name");
            return null;
        }

        if (entry.Value.Kind == NodeKind.Mapping) return ReadMapping(name, entry.Value, scope, frame);
        if (entry.Value.IsNull)
        {
            scope.Wrong(entry.Key, $"a field needs its type: {name}: text");
            return null;
        }

        return entry.Value.Kind == NodeKind.Sequence
            ? ReadEnum(name, entry.Value, scope)
            : ReadType(name, entry.Value, scope, new(null, null, false, null));
    }

    private static Field? ReadEnum(string name, FactNode words, Scope scope) =>
        EnumReader.Read(words, scope) is { } values ? new(name, new EnumType(values, null), IsOptional: false) : null;

    private static Field? ReadMapping(string name, FactNode mapping, Scope scope, Frame frame)
    {
        scope.RequireKnownKeys(mapping, KnownKeys);
        var names = AsReader.Read(mapping, scope);
        if (ReadParts(mapping, scope, frame, names.Type) is not { } parts) return null;
        var field = scope.TryGet(mapping, KindKeys.Type, out var type)
            ? ReadType(name, type, scope, parts)
            : ReadUntyped(name, mapping, scope, frame);
        if (field is null) return null;
        var hasOwnType = NestedType.In(field.Type);
        if (!hasOwnType) AsReader.RefuseType(mapping, field.Type is UnstatedType, scope);
        return Complete(field, mapping, scope) with
        {
            As = names.Property ?? (hasOwnType ? null : names.Type),
        };
    }

    private static Field Complete(Field field, FactNode mapping, Scope scope) => field with
    {
        Summary = scope.Text(mapping, KindKeys.Summary),
        Path = scope.Path(mapping, KindKeys.Path, PathUse.Record),
        Default = scope.Path(mapping, KindKeys.Default, PathUse.Fields),
        Reverse = scope.Text(mapping, KindKeys.Reverse),
        Match = PatternReader.ReadMatch(mapping, scope),
        Missing = scope.Texts(mapping, KindKeys.Missing),
        Offset = OffsetReader.Read(mapping, scope),
        LocalCurrency = scope.Flag(mapping, KindKeys.LocalCurrency),
        Rules = RuleReader.ReadField(mapping, scope),
    };

    /// <summary>What fills the type's words; null when <c>values:</c> is there but gives no word.</summary>
    private static TypeParts? ReadParts(FactNode mapping, Scope scope, Frame frame, string? typeName)
    {
        var isOpen = scope.Flag(mapping, KindKeys.Open);
        if (isOpen is not null && !frame.IsForeign && mapping.TryGet(KindKeys.Open, out var node))
        {
            scope.Log.Report(FindingIds.ForeignOnly, node, scope.Subject, KindKeys.Open);
        }

        var inner = frame with { IsNested = true, IsOpen = isOpen ?? frame.IsOpen };
        var shape = mapping.TryGet(KindKeys.Fields, out _) ? ShapeReader.Read(mapping, scope, inner) : null;
        EquatableArray<string>? values = null;
        if (scope.TryGet(mapping, KindKeys.Values, out var list) && (values = EnumReader.Read(list, scope)) is null) return null;
        return new(shape, values, ReadIntegerKeys(mapping, scope), typeName);
    }

    private static bool ReadIntegerKeys(FactNode mapping, Scope scope)
    {
        var keys = scope.Text(mapping, KindKeys.Keys);
        if (keys is null or "text") return false;
        if (keys == "integer") return true;
        mapping.TryGet(KindKeys.Keys, out var node);
        scope.Wrong(node, "the keys of a map are text or integer");
        return false;
    }

    private static Field? ReadType(string name, FactNode node, Scope scope, TypeParts parts)
    {
        scope.Log.Mark(scope.Site.Then(Site.Type), node);
        if (node.Kind != NodeKind.Scalar)
        {
            scope.Log.Report(FindingIds.WrongType, node, scope.Subject, "a type is a text: list<text>?");
            return null;
        }

        var parsed = TypeParser.Parse(node.Text, parts);
        if (parsed.Fault is { } fault)
        {
            scope.Log.Report(FindingIds.WrongType, node, scope.Subject, fault);
            return null;
        }

        foreach (var word in parsed.Words) scope.Log.Mark(scope.Site.Then(Site.Type, word.Text), node, word.Within);
        RequireUse(parsed, parts, node, scope);
        return new(name, parsed.Type!, parsed.IsOptional);
    }

    private static void RequireUse(ParsedType parsed, TypeParts parts, FactNode node, Scope scope)
    {
        if (parts.Fields is not null && !parsed.Has(TypeWords.Record)) scope.Wrong(node, "fields: is for a type with record: list<record>");
        if (parts.Values is not null && !parsed.Has(TypeWords.Enum)) scope.Wrong(node, "values: is for a type with enum; one_of: limits the others");
        if (parts.IntegerKeys && !parsed.Has(TypeWords.Map)) scope.Wrong(node, "keys: is for a type with map");
    }

    /// <summary>A field without a type adds to one of the same name; only a kind inherits.</summary>
    private static Field? ReadUntyped(string name, FactNode mapping, Scope scope, Frame frame)
    {
        if (scope.IsMisspelt(KindKeys.Type, mapping, KnownKeys)) return null;
        if (!frame.IsNested && !mapping.TryGet(KindKeys.Fields, out _) && !mapping.TryGet(KindKeys.Values, out _))
        {
            return new(name, new UnstatedType(), IsOptional: true);
        }

        var likely = mapping.TryGet(KindKeys.Fields, out _) ? TypeWords.Record : mapping.TryGet(KindKeys.Values, out _) ? TypeWords.Enum : "text";
        scope.Wrong(mapping, $"a field needs its type: type: {likely}");
        return null;
    }
}

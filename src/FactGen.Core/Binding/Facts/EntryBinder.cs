using FactGen.Core.Binding.Types;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Facts;

/// <summary>Binds the entries of one kind in fact files.</summary>
internal sealed class EntryBinder
{
    private const string As = "as";

    private readonly Kind _kind;
    private readonly FieldSet _fields;
    private readonly string[] _names;

    /// <summary>Prepares a kind.</summary>
    public EntryBinder(Kind kind)
    {
        _kind = kind;
        _fields = new FactTypeCompiler().Fields(kind.Shape, kind.Name);
        _names = [.. _fields.Names, .. QualifierBuilder.EntryNames, As];
    }

    /// <summary>The kind's name.</summary>
    public string Kind => _kind.Name;

    /// <summary>Binds one entry: a fact, or findings that tell why it is none.</summary>
    public void Bind(FactEntry pair, FactNode? defaultSource, BindingScope scope)
    {
        scope.BeginEntry(pair.Key.Span);
        var told = scope.Told;
        if (!ScalarKey.TryRead(pair.Key, scope, out var key)) return;
        if (TryBind(pair, key, defaultSource, scope) is { } entry) scope.Entries.Add(entry, scope.TakeSpans(), scope.Told == told ? pair.Key : null);
        else scope.Entries.LeaveOut(_kind.Name, key);
    }

    private BoundEntry? TryBind(FactEntry pair, string key, FactNode? defaultSource, BindingScope scope)
    {
        var place = new Place(pair.Value);
        if (!place.IsAbsent && pair.Value.Kind != NodeKind.Mapping)
        {
            scope.ReportNode(place, $"a mapping of the fields of '{Wording.Shorten(key)}'");
            return null;
        }

        var slots = new FieldSlots(_fields);
        var qualifiers = new QualifierBuilder();
        FactNode? name = null;
        foreach (var part in pair.Value.Entries)
        {
            if (!ScalarKey.TryRead(part.Key, scope, out var partName)) continue;
            if (slots.TryBind(partName, part, scope) || qualifiers.TrySet(partName, part.Value, QualifierBuilder.EntryNames, scope)) continue;
            if (partName == As) name = ReadName(part.Value, scope);
            else if (!_fields.IsIgnored(partName)) slots.ReportUnknown(part.Key, _kind.Name, _names, scope);
        }

        if (!slots.TryComplete(pair.Key.Span, $"{_kind.Name} '{Wording.Shorten(key)}'", scope, out var fields)) return null;
        if (defaultSource is { } source) qualifiers.SetDefaultSource(source);
        return new(_kind.Name, key, fields, qualifiers.Build(scope))
        {
            As = name?.Text,
            AsOrdinal = name is { } node ? scope.Mark(node.Span) : 0,
        };
    }

    private static FactNode? ReadName(FactNode node, BindingScope scope)
    {
        var place = new Place(node);
        if (place.IsAbsent) return null;
        if (place.IsScalar) return node;
        scope.ReportNode(place, "a C# name");
        return null;
    }
}

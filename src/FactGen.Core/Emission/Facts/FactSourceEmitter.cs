using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits one source of facts: its part of each collection, and of the constants.</summary>
internal sealed class FactSourceEmitter(FactSource source, EmissionModel model)
{
    private readonly CodeWriter _writer = new(model.Options);

    public EmittedSource Emit()
    {
        var kinds = Facts().ToArray();
        _writer.Open($"{model.Options.Visibility} static partial class {Identifiers.Escape(model.Options.Class)}");
        foreach (var (kind, shape, facts) in kinds.Where(static part => part.Shape != CollectionShape.RowsByKey))
        {
            _writer.Open($"public static partial class {Identifiers.Escape(model.Names[kind.Name].Collection!)}");
            if (shape == CollectionShape.Small) new SmallShape(_writer, model, kind, source.Name).Emit(facts);
            else new LargeMembers(_writer, model, kind).Emit(facts);
            _writer.Close();
        }

        if (Rows(kinds) is { } rows) rows.Emit(_writer, source.Name);
        Constants(kinds);
        _writer.Close();
        return new(SourceNames.Hint(source.Name), _writer.ToString());
    }

    /// <summary>How many characters its rows have.</summary>
    public long RowLength() => Rows(Facts())?.Text().Length ?? 0;

    /// <summary>The rows of the collections that are not small; null where all are.</summary>
    private SourceRows? Rows(IEnumerable<(Kind Kind, CollectionShape Shape, List<SourceFact> Facts)> all)
    {
        var large = all.Where(static part => part.Shape != CollectionShape.Small).Select(static part => (part.Kind, part.Facts)).ToArray();
        return large.Length == 0 ? null : new(model, large);
    }

    /// <summary>The facts by kind, each with its slot in the source's line table.</summary>
    private IEnumerable<(Kind Kind, CollectionShape Shape, List<SourceFact> Facts)> Facts()
    {
        var slot = 0;
        var statementSlot = source.Parts.Sum(static part => part.Entries.Count);
        foreach (var parts in source.Parts.GroupBy(static part => part.Kind))
        {
            var facts = new List<SourceFact>();
            foreach (var part in parts)
            {
                foreach (var entry in part.Entries)
                {
                    facts.Add(new(part.File, entry, slot++, statementSlot));
                    statementSlot += LineTable.Slots(entry).Count() - 1;
                }
            }

            if (model.Catalog.Find(parts.Key) is { } kind) yield return (kind, parts.First().Shape, facts);
        }
    }

    private void Constants(IEnumerable<(Kind Kind, CollectionShape Shape, List<SourceFact> Facts)> all)
    {
        var kinds = all.Where(static part => part.Kind.Constants && part.Shape == CollectionShape.Small && part.Facts.Any(static fact => fact.Identifier is not null)).ToArray();
        if (kinds.Length == 0) return;
        _writer.Open($"public static partial class {TypeNames.Constants}");
        foreach (var (kind, _, facts) in kinds)
        {
            _writer.Open($"public static partial class {Identifiers.Escape(model.Names[kind.Name].Collection!)}");
            foreach (var fact in facts.Where(static fact => fact.Identifier is not null)) new ConstantsEmitter(_writer, model.Of(kind)).Emit(fact.Linked);
            _writer.Close();
        }

        _writer.Close();
    }
}

using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Provenance;

/// <summary>Gathers the statements of an entry that have a print, those in nested records too.</summary>
internal sealed class PrintedStatements
{
    private readonly PlacedEntry _place;
    private readonly List<PrintedStatement> _found;

    private PrintedStatements(PlacedEntry place, List<PrintedStatement> found)
    {
        _place = place;
        _found = found;
    }

    /// <summary>The statements of all entries, in the order of files and entries.</summary>
    public static List<PrintedStatement> Of(CheckContext context)
    {
        var found = new List<PrintedStatement>();
        foreach (var (document, result) in context.Files)
        {
            for (var i = 0; i < result.File.Entries.Count; i++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (context.Index.Links.Find(result.File.Entries[i].Kind) is not { } kind) continue;
                var entry = result.File.Entries[i];
                new PrintedStatements(new(document, result, i), found).AddRecord(entry.Fields, kind.Kind.Shape, new(entry.Qualifiers.Source, entry.Qualifiers.At));
            }
        }

        return found;
    }

    private void AddRecord(EquatableArray<BoundField> fields, Shape shape, PrintedPlace around)
    {
        foreach (var field in fields)
        {
            if (shape.Find(field.Name) is not { } declared) continue;
            foreach (var statement in field.Statements)
            {
                var said = around.Within(statement.Qualifiers);
                AddNested(statement.Value, declared.Type, said);
                if (statement.Qualifiers.Printed is not null) _found.Add(new(_place, fields, shape, field, declared, statement, said));
            }
        }
    }

    private void AddNested(BoundValue value, FactType type, PrintedPlace around)
    {
        switch (value, type)
        {
            case (RecordValue record, RecordType nested):
                AddRecord(record.Fields, nested.Shape, around);
                break;
            case (ListValue list, ListType items):
                foreach (var item in list.Items) AddNested(item, items.Item, around);
                break;
            case (MapValue map, MapType values):
                foreach (var pair in map.Pairs) AddNested(pair.Value, values.Value, around);
                break;
            default:
                break;
        }
    }
}

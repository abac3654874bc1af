using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Emission.Facts;

/// <summary>C# expressions for where the entries of one file and their statements stand.</summary>
internal sealed class Origins
{
    private readonly EmissionModel _model;
    private readonly LinkedFile _file;
    private readonly Dictionary<int, List<(int Slot, string Field)>> _statements = [];
    private readonly Dictionary<int, int> _entries = [];

    public Origins(LinkedFile file, EmissionModel model)
    {
        _file = file;
        _model = model;
        var number = 0;
        foreach (var slot in LineTable.Slots(file))
        {
            if (slot.Field is null) _statements[slot.Entry] = [];
            if (slot.Field is null) _entries[slot.Entry] = number++;
            else _statements[slot.Entry].Add((number++, slot.Field));
        }
    }

    /// <summary>The origin of the entry at a place in the file.</summary>
    public string OfEntry(int entry) => Expression(_entries[entry], _file.Entries[entry].Entry.Qualifiers);

    /// <summary>The origins of the statements that have their own, by property; null when none has.</summary>
    public string? OfStatements(int entry, ShapeModel shape)
    {
        var bound = _file.Entries[entry].Entry;
        var pairs = _statements[entry]
            .Where(statement => shape.Find(statement.Field) is not null)
            .Select(statement => $"    [{Literals.Of(shape.Find(statement.Field)!.Identifier)}] = {Expression(statement.Slot, Within(bound.Field(statement.Field)!.Preferred.Qualifiers, bound.Qualifiers))},\n")
            .ToArray();
        var dictionary = $"new global::System.Collections.Generic.Dictionary<string, {_model.Options.Value("FactOrigin")}>";
        return pairs.Length == 0 ? null : $"{dictionary}\n{{\n{string.Concat(pairs)}}}";
    }

    /// <summary>What a statement does not say stands in the entry; but a place in one source is none in another.</summary>
    private static Qualifiers Within(Qualifiers own, Qualifiers entry) => own with
    {
        Source = own.Source ?? entry.Source,
        At = own.At ?? (own.Source is null || own.Source == entry.Source ? entry.At : null),
        Status = own.Status ?? entry.Status,
        Rank = own.Rank ?? entry.Rank,
        Note = own.Note ?? entry.Note,
    };

    private string Expression(int slot, Qualifiers qualifiers)
    {
        var options = _model.Options;
        var lines = $"{options.Collection(LinesEmitter.Class)}.{FileNames.Member(_file.Path)}";
        return $"new {options.Value("FactOrigin")}({Literals.Of(_file.Path)}, {lines}, {slot.ToString(CultureInfo.InvariantCulture)}, "
            + $"source: {Text(qualifiers.Source)}, at: {Text(qualifiers.At)}, "
            + $"{options.Value("FactStatus")}.{qualifiers.Status ?? FactStatus.Confirmed}, "
            + $"{options.Value("FactRank")}.{qualifiers.Rank ?? FactRank.Normal}, note: {Text(qualifiers.Note)})";
    }

    private static string Text(string? text) => text is null ? "null" : Literals.Of(text);
}

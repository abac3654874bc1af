using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;
using FactGen.Core.Values;

namespace FactGen.Core.Emission.Facts;

/// <summary>C# expressions for where the facts of one source and their statements stand.</summary>
internal sealed class Origins(string source, EmissionModel model)
{
    private readonly string _lines = $"{model.Options.Collection(LinesEmitter.Class)}.{SourceNames.Member(source)}";

    /// <summary>The origin of a fact.</summary>
    public string OfEntry(SourceFact fact) => Expression(fact.File, fact.Slot, fact.Entry.Qualifiers);

    /// <summary>The origins of the statements that have their own, by property; null when none has.</summary>
    public string? OfStatements(SourceFact fact, ShapeModel shape)
    {
        var pairs = StatementOrigin.Of(fact, shape)
            .Select(statement => $"    [{Literals.Of(statement.Member.Identifier)}] = {Expression(fact.File, statement.Slot, statement.Qualifiers)},\n")
            .ToArray();
        var dictionary = $"new global::System.Collections.Generic.Dictionary<string, {model.Options.Value("FactOrigin")}>";
        return pairs.Length == 0 ? null : $"{dictionary}\n{{\n{string.Concat(pairs)}}}";
    }

    private string Expression(string file, int slot, Qualifiers qualifiers)
    {
        var options = model.Options;
        return $"new {options.Value("FactOrigin")}({Literals.Of(file)}, {_lines}, {slot.ToString(CultureInfo.InvariantCulture)}, "
            + $"source: {Text(qualifiers.Source)}, at: {Text(qualifiers.At)}, "
            + $"{options.Value("FactStatus")}.{qualifiers.Status ?? FactStatus.Confirmed}, "
            + $"{options.Value("FactRank")}.{qualifiers.Rank ?? FactRank.Normal}, note: {Text(qualifiers.Note)})";
    }

    private static string Text(string? text) => text is null ? "null" : Literals.Of(text);
}

using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits a source's facts in the large shape: rows of text, a section a collection, read when the first of them is touched.</summary>
/// <remarks>To the compiler all rows of a source are one literal in one method, so that a hundred facts cost it less than one member does.</remarks>
internal sealed class SourceRows(EmissionModel model, IReadOnlyList<(Kind Kind, List<SourceFact> Facts)> kinds)
{
    /// <summary>The class within the class of the collections; its attributes stand beside the lines, in the source that is always there.</summary>
    public const string Class = "__Rows";

    /// <summary>Writes the method that gives the chunk of one of the collections.</summary>
    public void Emit(CodeWriter writer, string source)
    {
        var chunk = model.Options.Type("FactChunk");
        var lines = $"{model.Options.Collection(LinesEmitter.Class)}.{LinesEmitter.Find}({Literals.Of(source)})";
        writer.Open($"private static partial class {Class}");
        foreach (var (kind, _) in kinds) writer.Comment($"{kind.Collection}: {string.Join("|", new RowSection(model, kind).Columns)}");
        new RowLiterals(writer, model.Options).Write(
            $"internal static {chunk} {SourceNames.Member(source)}(string collection) => new {chunk}(collection, {lines}, ", Text(), ");");
        writer.Close();
    }

    /// <summary>The rows of all collections.</summary>
    public string Text()
    {
        var rows = new RowWriter();
        foreach (var (kind, facts) in kinds) new RowSection(model, kind).Write(facts, rows);
        return rows.ToString();
    }
}

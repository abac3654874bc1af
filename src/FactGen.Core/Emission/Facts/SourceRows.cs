using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits a source's facts in the large shape: rows of text, a section a collection, read when the first of them is touched.</summary>
/// <remarks>To the compiler all rows of a source are one literal in one method, so that a hundred facts cost it less than one member does.</remarks>
internal sealed class SourceRows(EmissionModel model, IReadOnlyList<(Kind Kind, List<SourceFact> Facts)> kinds)
{
    /// <summary>The class within the class of the collections; what finds a source stands beside the lines (<see cref="SourceIndex"/>).</summary>
    public const string Class = "__Rows";

    /// <summary>Its method that gives the rows of a source.</summary>
    public const string Find = "Of";

    /// <summary>Writes the method that gives the rows.</summary>
    public void Emit(CodeWriter writer, string source)
    {
        writer.Open($"private static partial class {Class}");
        foreach (var (kind, _) in kinds) writer.Comment($"{kind.Collection}: {string.Join("|", new RowSection(model, kind).Columns)}");
        new RowLiterals(writer, model.Options).Method(SourceNames.Member(source), Text());
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

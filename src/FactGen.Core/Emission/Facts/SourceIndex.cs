using System.Globalization;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Rows;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits what finds the rows of a source by its number, for all collections.</summary>
internal sealed class SourceIndex(CodeWriter writer, EmissionModel model)
{
    /// <summary>A method that names all sources would be compiled when the first fact is touched; in groups, only one of them is.</summary>
    private const int Group = 16;

    private readonly string _text = RowLiterals.TypeOf(model.Options);

    public void Emit(FactLayout layout)
    {
        var sources = layout.Sources
            .Where(static source => source.Parts.Any(static part => part.Shape != CollectionShape.Small))
            .Select(static source => (Number: SourceNames.Number(source.Name), source.Name))
            .OrderBy(static source => source.Number)
            .ToArray();
        var groups = Enumerable.Range(0, (sources.Length + Group - 1) / Group).Select(group => sources.Skip(group * Group).Take(Group).ToArray()).ToArray();
        writer.Line(GeneratedAttributes.Member);
        writer.Open($"private static partial class {SourceRows.Class}");
        writer.Open($"internal static {_text} {SourceRows.Find}(uint source) => source switch");
        for (var group = 0; group < groups.Length; group++) writer.Line($"{Limit(groups, group)} => Group{Decimal(group)}(source),");
        writer.Close("};");
        for (var group = 0; group < groups.Length; group++) Emit(group, groups[group]);
        writer.Close();
    }

    private void Emit(int group, (uint Number, string Name)[] sources)
    {
        writer.Open($"private static {_text} Group{Decimal(group)}(uint source) => source switch");
        foreach (var (number, name) in sources) writer.Line($"{Hex(number)} => {SourceNames.Member(name)}(),");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(source)),");
        writer.Close("};");
    }

    private static string Limit((uint Number, string Name)[][] groups, int group) => group + 1 < groups.Length ? "< " + Hex(groups[group + 1][0].Number) : "_";

    private static string Hex(uint number) => "0x" + number.ToString("x8", CultureInfo.InvariantCulture);

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);
}

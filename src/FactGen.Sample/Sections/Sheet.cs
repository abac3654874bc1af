using Spectre.Console;

namespace FactGen.Sample.Sections;

/// <summary>The one look that all tables share.</summary>
internal static class Sheet
{
    public static Table Of(params TableColumn[] columns) =>
        new Table { Border = TableBorder.None }.AddColumns(columns);

    public static TableColumn Column(string heading) => new($"[grey]{heading}[/]") { Padding = new Padding(0, 0, 2, 0) };

    /// <summary>Adds a row, set off from the row above.</summary>
    public static void AddSpaced(this Table table, params string[] cells)
    {
        if (table.Rows.Count > 0)
            table.AddEmptyRow();
        table.AddRow(cells);
    }
}

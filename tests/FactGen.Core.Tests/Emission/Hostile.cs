using FactGen.Core.Binding;
using static FactGen.Core.Tests.Emission.TestFacts;

namespace FactGen.Core.Tests.Emission;

/// <summary>Texts that break generators.</summary>
internal static class Hostile
{
    public static readonly string[] Texts =
    [
        "class", "1st", "Ünï", "𠮷", "*/", "\"\"\"", "</summary>", "a\u2028public class Evil { }", "line\nbreak", "\r\n#error x", "\u0085#error",
        "\uD800", "x\uDC00y", "all", "\\", "\\u0022; evil(); //", "{0}", "\0", "\uFFFE", "\u202Eevil", "get_All", "People", "Equals", "ToString", "key",
        "value__", "---", "&amp;", "]]>", "#pragma warning restore", "$\"{x}\"", "@\"", "\uFEFFbom", "é", "\t", new('x', 3000),
        new('x', 255), new('x', 256), new('x', 257), new string('x', 255) + "é", new string('x', 256) + "|", new string('x', 255) + "|", "plain é", "2019-13-4|", "2019-~1-04",
        "|", " | ", "a | b", " |", "| ", "[", "]", "[a | b]", "#", "# facts/x.yaml", "\"\"", "\"\"\"\"\"\"", "a\"\"\"u8;", " leads", "trails ", " ", "\\|", "\\n", "3*", "*",
    ];

    /// <summary>As keys, as values, as notes and in lists: each must come back as it was, from code that compiles without a warning.</summary>
    public static void MustComeBack(Func<EmittedProject, EmittedProject> shaped)
    {
        var names = Names(Texts);
        var aliases = Map(("all", List(Texts.Select(static text => (BoundValue)new TextValue(0, text)))));
        var facts = Texts.Select((text, i) => Fact("person", text, Says("name", text), Field("aliases", aliases)) with { Summary = text, Identifier = names[i] });
        var project = shaped(new(TestKinds.Catalog, File("facts/\u2028\"*/.yaml", facts.Select(static fact => fact.With(new(Source: fact.Entry.Key, Note: fact.Entry.Key))).ToArray())));

        project.MustCompile(project.Version);
        Assert.Equal(Texts, project.Run("return Facts.People.All.Select(person => person.Key).ToArray();"));
        Assert.Equal(Texts, project.Run("return Facts.People.All.Keys.Select(key => Facts.People.All[key].Name).ToArray();"));
        Assert.Equal(Texts, project.Run("return Facts.People.All.Select(person => person.Origin.Note).ToArray();"));
        Assert.Equal(Texts, project.Run("return Facts.People.All[3].Aliases[\"all\"].ToArray();"));
        Assert.Equal("facts/\u2028\"*/.yaml", project.Run("return Facts.People.All[0].Origin.File;"));
    }

    private static string?[] Names(string[] keys)
    {
        var names = keys.Select(key => Core.Naming.Identifiers.Of(key) is { } name ? Core.Naming.ReservedNames.ForFact(name, "People") : null).ToArray();
        return names.Select(name => names.Count(other => other == name) > 1 ? null : name).ToArray();
    }
}

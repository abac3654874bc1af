using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads the words of an enum.</summary>
internal static class EnumReader
{
    /// <summary>The words in their order; null, and reported, when there is none to be had.</summary>
    public static EquatableArray<string>? Read(FactNode node, Scope scope)
    {
        if (node.Kind != NodeKind.Sequence || node.Count == 0)
        {
            scope.Wrong(node, "an enum needs its words: [first, second]");
            return null;
        }

        var words = new List<string>();
        foreach (var item in node.Items)
        {
            if (item.Kind != NodeKind.Scalar || item.IsNull || item.Text.Length == 0) scope.Wrong(item, "a word of an enum is a text that is not empty; quote null and ~");
            else if (words.Contains(item.Text)) scope.Wrong(item, $"'{item.Text}' stands twice in the enum");
            else Add(item, words, scope);
        }

        return words.Count == 0 ? null : words.ToEquatableArray();
    }

    private static void Add(FactNode item, List<string> words, Scope scope)
    {
        words.Add(item.Text);
        scope.Log.Mark(scope.Site.Then(KindKeys.Values, item.Text), item);
    }
}

using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>Several paths.</summary>
/// <param name="atLeast">How many there must be.</param>
/// <param name="comparable">Whether their values are compared with each other.</param>
internal sealed class PathsForm(int atLeast, bool comparable = false) : OperandForm
{
    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        var items = operand.AsItems().ToList();
        if (items.Count < atLeast || operand.HasParts) return check.Fail(Wanted(check.Rule));
        var isList = operand.Text is null;
        var ends = new List<PathEnd>();
        for (var i = 0; i < items.Count; i++)
        {
            if ((isList ? check.At(i) : check).Walk(items[i]) is not { } end) return false;
            ends.Add(end);
        }

        if (ends.Any(static end => end.Declared is null)) return false;
        return !comparable || AreComparable(ends, items, check);
    }

    private string Wanted(string rule) => atLeast > 1
        ? $"takes a list of at least {atLeast} fields: [first, second]"
        : "takes a field or a list of fields";

    private static bool AreComparable(List<PathEnd> ends, List<RuleOperand> items, OperandCheck check)
    {
        var family = Types.Family(ends[0].Leaf!);
        for (var i = 1; i < ends.Count; i++)
        {
            if (Types.Family(ends[i].Leaf!) == family) continue;
            return check.At(i).Fail($"'{items[i].AsPath()}' is {TypeWriter.Write(ends[i].Leaf!)} and cannot be compared with '{items[0].AsPath()}', {TypeWriter.Write(ends[0].Leaf!)}");
        }

        return true;
    }
}

using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Checks <c>caption:</c>, the paths to what a person calls a record.</summary>
internal sealed class CaptionCheck(PathWalker walker)
{
    /// <summary>The paths that lead to a text; of foreign files all of them, since there a path may lead into the record as it is.</summary>
    public EquatableArray<FieldPath> Check(Shape shape, bool isForeign, Target target) =>
        isForeign
            ? shape.Caption
            : shape.Caption.Where((path, index) => IsText(shape, path, target with { Site = target.Site.Then(index) })).ToEquatableArray();

    private bool IsText(Shape shape, FieldPath path, Target target)
    {
        var end = walker.Walk(shape, path);
        if (end.Fault is { } fault) PathFaults.Report(fault, path, target);
        else if (end.Leaf is { } leaf && Types.Family(leaf) == ValueFamily.Record) target.Wrong($"'{path}' is a record; a caption is one text");
        else return end.Declared is not null;
        return false;
    }
}

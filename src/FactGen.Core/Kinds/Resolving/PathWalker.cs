using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Follows a path of declared fields: through lists, into nested records, and on through references.</summary>
internal sealed class PathWalker(IReadOnlyDictionary<string, Shape> kinds)
{
    public PathEnd Walk(Shape start, FieldPath path)
    {
        IReadOnlyList<Shape> shapes = [start];
        var repeats = false;
        for (var i = 0; ; i++)
        {
            var step = path.Steps[i];
            var field = shapes.Select(shape => shape.Find(step)).FirstOrDefault(static found => found is not null);
            if (field is null)
            {
                return shapes.Count == 0 || shapes.Any(shape => shape.Broken.Contains(step))
                    ? PathEnd.Broken
                    : new(null, false, new(i, null, shapes.SelectMany(NamesIn).Distinct().ToList()));
            }

            var type = TakeMapSteps(field.Type, path, ref i, ref repeats);
            if (i == path.Steps.Count - 1) return new(type, repeats || type is ListType, null);
            if (Below(type, ref repeats) is not { } below) return new(null, false, new(i + 1, $"'{path.Steps[i]}' is {TypeWriter.Write(type)}: no field lies below it", []));
            shapes = below;
        }
    }

    /// <summary>Those of broken fields too: they were declared, so they may be what is meant.</summary>
    private static IEnumerable<string> NamesIn(Shape shape) => shape.Fields.Select(static known => known.Name).Concat(shape.Broken);

    /// <summary>A step below a map is one of its keys, or <c>*</c> for all.</summary>
    private static FactType TakeMapSteps(FactType type, FieldPath path, ref int step, ref bool repeats)
    {
        while (type is MapType map && step < path.Steps.Count - 1)
        {
            repeats |= path.Steps[++step] == PathParser.Every;
            type = map.Value;
        }

        return type;
    }

    /// <summary>The shapes in which the next step is looked up; null when there is nothing below, empty when its kind is broken.</summary>
    private List<Shape>? Below(FactType type, ref bool repeats)
    {
        while (type is ListType list)
        {
            repeats = true;
            type = list.Item;
        }

        var below = new List<Shape>();
        var hasFields = false;
        foreach (var alternative in Types.Alternatives(type))
        {
            if (alternative is RecordType record) below.Add(record.Shape);
            if (alternative is ReferenceType reference && kinds.TryGetValue(reference.Kind, out var shape)) below.Add(shape);
            hasFields |= alternative is RecordType or ReferenceType;
        }

        return hasFields ? below : null;
    }
}

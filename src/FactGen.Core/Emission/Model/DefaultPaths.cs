using System.Text;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>Works out <c>default: post.title</c>: the C# that reads it, and whether it can be absent too.</summary>
internal sealed class DefaultPaths(EmissionModel model)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>The default of a member; null when it has none, or one that cannot be read as the member's type.</summary>
    public DefaultPath? Of(ShapeModel shape, Member member)
    {
        if (member.Field.Default is not { } path || member.Type.IsCollection()) return null;
        if (Walk(shape, path) is not { } steps || steps[0].Member == member || !Fits(steps[steps.Count - 1].Member, member)) return null;
        var isRecursive = Reaches(steps, member, []);
        var isNullable = isRecursive || steps.Any(step => IsNullable(step.Shape, step.Member));
        return new(Cast(steps[steps.Count - 1].Member, member, isNullable) + Expression(steps), isNullable, isRecursive);
    }

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable(ShapeModel shape, Member member)
    {
        if (member.Type.IsCollection()) return false;
        if (member.Field.Default is null || !_open.Add(member.Path)) return member.IsOwnOptional;
        try
        {
            return Of(shape, member)?.IsNullable ?? true;
        }
        finally
        {
            _open.Remove(member.Path);
        }
    }

    /// <summary>The fields on a path through single records and references; null when it leads nowhere.</summary>
    private List<PathStep>? Walk(ShapeModel shape, FieldPath path)
    {
        var steps = new List<PathStep>();
        ShapeModel? current = shape;
        foreach (var name in path.Steps)
        {
            if (current?.Find(name) is not { } member) return null;
            steps.Add(new(current, member));
            current = member.Type switch
            {
                RecordType record => model.Of(record, member.Path),
                ReferenceType reference when model.Catalog.Find(reference.Kind) is { } kind => model.Of(kind),
                _ => null,
            };
        }

        return steps.Count == 0 ? null : steps;
    }

    private bool Fits(Member source, Member target) =>
        IsOneType(source, target)
        || IsOneEnum(source, target)
        || (source.Type.IsReference() && source.Type.Targets().All(from => target.Type.Targets().Any(to => model.Catalog.Is(from, to))));

    private bool IsOneType(Member source, Member target) =>
        source.Type.IsReference() == target.Type.IsReference()
        && model.Types.Public(source.Type, source.Path) == model.Types.Public(target.Type, target.Path);

    /// <summary>Enums that list the same words in the same order have the same numbers.</summary>
    private static bool IsOneEnum(Member source, Member target) =>
        source.Type is EnumType from && target.Type is EnumType to && from.Values == to.Values;

    /// <summary>Two enums, or two unions of kinds, are two types in C# though they are declared alike.</summary>
    private string Cast(Member source, Member target, bool isNullable) =>
        target.Type is EnumType or UnionType && !IsOneType(source, target)
            ? $"({model.Types.Public(target.Type, target.Path)}{(isNullable ? "?" : "")})"
            : "";

    private string Expression(List<PathStep> steps)
    {
        var text = new StringBuilder(steps[0].Member.Property);
        for (var i = 1; i < steps.Count; i++)
        {
            text.Append(IsNullable(steps[i - 1].Shape, steps[i - 1].Member) ? "?." : ".").Append(steps[i].Member.Property);
        }

        return text.ToString();
    }

    /// <summary>Whether following defaults from these steps comes back to the member.</summary>
    private bool Reaches(List<PathStep> steps, Member member, HashSet<string> seen)
    {
        foreach (var step in steps)
        {
            if (step.Member.Path == member.Path) return true;
            if (step.Member.Field.Default is { } path && seen.Add(step.Member.Path) && Walk(step.Shape, path) is { } next && Reaches(next, member, seen)) return true;
        }

        return false;
    }
}

using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Checks.Rules;

/// <summary>A declared rule while its argument is read.</summary>
/// <param name="Context">The run.</param>
/// <param name="Shape">The shape that declares the rule.</param>
/// <param name="Rule">The rule as declared.</param>
/// <param name="Operand">The argument as a rule of a record has it.</param>
internal sealed record RuleScope(CheckContext Context, RecordShape Shape, RuleDeclaration Rule, RuleOperand Operand)
{
    /// <summary>Whether it stands in the mapping of a field, which is then what it is about.</summary>
    public bool IsOnField { get; init; }

    /// <summary>The way to the list through which all of its paths go; they are told from there on.</summary>
    public FieldPath Prefix { get; init; } = new(EquatableArray<string>.Empty);

    /// <summary>Follows paths.</summary>
    public PathReader Paths => Context.Paths;

    /// <summary>Whether some records are excused.</summary>
    public bool HasExceptions => Rule.Exceptions.Count > 0;

    /// <summary>The path of a named part, or null.</summary>
    public FieldPath? Path(string part) => Operand.Part(part)?.AsPath();

    /// <summary>The paths of a named part.</summary>
    public IReadOnlyList<FieldPath> PathsOf(string part) => [.. Operand.Part(part)?.AsPaths() ?? []];

    /// <summary>What a path leads to as declared; null when it leads nowhere.</summary>
    public FactType? TypeOf(FieldPath path) =>
        Context.Facts.Walker.Walk(Shape.Shape, new(Prefix.Steps.Concat(path.Steps).ToEquatableArray())).Declared;

    /// <summary>The type of one value at the end of a path.</summary>
    public FactType? LeafOf(FieldPath path) => TypeOf(path) is { } type ? Types.Leaf(type) : null;
}

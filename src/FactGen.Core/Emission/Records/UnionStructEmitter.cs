using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the struct of a union of values: one nullable property an alternative, of which one has the value.</summary>
internal sealed class UnionStructEmitter
{
    private readonly CodeWriter _writer;
    private readonly EmissionModel _model;
    private readonly NestedType _nested;
    private readonly string _name;
    private readonly UnionAlternative[] _alternatives;

    public UnionStructEmitter(CodeWriter writer, EmissionModel model, NestedType nested)
    {
        _writer = writer;
        _model = model;
        _nested = nested;
        _name = Identifiers.Escape(model.Names.Nested(nested.Path));
        _alternatives = UnionAlternative.Of(model, nested).ToArray();
    }

    public void Emit()
    {
        _writer.Doc("summary", $"The value of {_nested.Site}: one of {string.Join(", ", _alternatives.Select(static alternative => alternative.Label))}.");
        _writer.Open($"{_model.Options.Visibility} readonly partial struct {_name} : global::System.IEquatable<{_name}>");
        Storage();
        foreach (var alternative in _alternatives) Property(alternative);
        Match();
        Equality();
        _writer.Close();
    }

    private void Storage()
    {
        _writer.Line("private readonly int __alternative;");
        _writer.Line("private readonly object? __value;");
        _writer.Separate();
        _writer.MemberAttributes();
        _writer.Open($"private {_name}(int alternative, object value)");
        _writer.Line("__alternative = alternative;");
        _writer.Line("__value = value;");
        _writer.Close();
    }

    private void Property(UnionAlternative alternative)
    {
        _writer.Doc("summary", "The value where it is of this alternative, else null.");
        _writer.MemberAttributes();
        _writer.Line($"public {alternative.Public}? {alternative.Property} => __alternative == {alternative.Number} ? {alternative.Value} : ({alternative.Public}?)null;");
        _writer.Separate();
        _writer.MemberAttributes();
        _writer.Line($"internal static {_name} {alternative.Factory}({alternative.Raw} value) => new {_name}({alternative.Number}, value);");
        _writer.Separate();
    }

    private void Match()
    {
        var parameters = _alternatives.Select(static alternative => $"global::System.Func<{alternative.Public}, TResult> {alternative.Parameter}");
        _writer.Doc("summary", "Does what its alternative calls for; one that is added to the union later is missed by the compiler.");
        _writer.MemberAttributes();
        _writer.Open($"public TResult Match<TResult>({string.Join(", ", parameters)}) => __alternative switch");
        foreach (var alternative in _alternatives) _writer.Line($"{alternative.Number} => {alternative.Parameter}({alternative.Value}),");
        _writer.Line($"_ => throw new global::System.InvalidOperationException(\"The default {_name} has no value.\"),");
        _writer.Close("};");
    }

    private void Equality()
    {
        _writer.DocInherited();
        _writer.MemberAttributes();
        _writer.Line($"public bool Equals({_name} other) => __alternative == other.__alternative && object.Equals(__value, other.__value);");
        _writer.Separate();
        _writer.DocInherited();
        _writer.MemberAttributes();
        _writer.Line($"public override bool Equals(object? obj) => obj is {_name} other && Equals(other);");
        _writer.Separate();
        _writer.DocInherited();
        _writer.MemberAttributes();
        _writer.Line("public override int GetHashCode() => __value is null ? 0 : __value.GetHashCode();");
        _writer.Separate();
        _writer.Doc("summary", "The value as text; empty for the default.");
        _writer.MemberAttributes();
        _writer.Line("public override string ToString() => global::System.Convert.ToString(__value, global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\";");
        _writer.Separate();
        Operator("==", "Whether two values are the same.", "left.Equals(right)");
        Operator("!=", "Whether two values differ.", "!left.Equals(right)");
    }

    private void Operator(string sign, string summary, string result)
    {
        _writer.Doc("summary", summary);
        _writer.MemberAttributes();
        _writer.Line($"public static bool operator {sign}({_name} left, {_name} right) => {result};");
        _writer.Separate();
    }
}

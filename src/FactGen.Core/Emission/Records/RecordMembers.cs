using FactGen.Core.Emission.Model;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the constructor and the properties that facts and nested records have alike.</summary>
internal sealed class RecordMembers(CodeWriter writer, EmissionModel model, ShapeModel shape)
{
    /// <summary>The private fields behind properties that are not plain.</summary>
    public void Fields()
    {
        foreach (var member in shape.Members.Where(IsStored)) writer.Line($"{(ReverseLists.Reads(member) ? "internal" : "private")} readonly {GivenType(member)} {member.Given};");
        foreach (var member in shape.Members.Where(static member => member.IsLazy)) writer.Line($"private {model.Types.Public(member.Type, member.Path)}? {member.Slot};");
        writer.Separate();
    }

    /// <summary>The constructor: what every record takes first, then one parameter a field, optional ones last.</summary>
    public void Constructor(IReadOnlyList<string> first, IReadOnlyList<string> last, Action assignFirst)
    {
        var required = shape.Members.Where(static member => !IsOptionalParameter(member)).Select(member => $"{GivenType(member)} {member.Parameter}");
        var optional = shape.Members.Where(IsOptionalParameter).Select(member => $"{ParameterType(member)} {member.Parameter} = null");
        writer.MemberAttributes();
        writer.Open($"internal {Naming.Identifiers.Escape(shape.TypeName)}({string.Join(", ", first.Concat(required).Concat(optional).Concat(last))})");
        assignFirst();
        foreach (var member in shape.Members) writer.Line($"{(IsStored(member) ? member.Given : "this." + member.Property)} = {Assigned(member)};");
        writer.Close();
    }

    /// <summary>One property a field.</summary>
    public void Properties()
    {
        foreach (var member in shape.Members) Property(member);
    }

    private void Property(Member member)
    {
        var @default = model.Defaults.Of(shape, member);
        writer.Doc("summary", Summaries.Of(member));
        writer.MemberAttributes();
        var head = $"public {model.PropertyType(shape, member)} {member.Property}";
        if (!IsStored(member)) writer.Line(head + " { get; }");
        else if (@default is { IsRecursive: true }) Guarded(head, Value(member, @default));
        else writer.Line($"{head} => {Value(member, @default)};");
        writer.Separate();
    }

    /// <summary>A default that leads through the same field of another fact could go round for ever; this turns a crash into an exception.</summary>
    private void Guarded(string head, string value)
    {
        writer.Open(head);
        writer.Open("get");
        writer.Line("global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();");
        writer.Line($"return {value};");
        writer.Close();
        writer.Close();
    }

    private string Value(Member member, DefaultPath? @default)
    {
        if (!member.IsLazy) return $"{member.Given} ?? {@default!.Expression}";
        if (!member.IsOwnOptional) return Filled(member);
        return $"{member.Given} is null ? {@default?.Expression ?? "null"} : {Filled(member)}";
    }

    private string Filled(Member member)
    {
        var owner = shape.IsNested ? "__owner" : "this.Key";
        if (!member.Type.IsReference())
        {
            var made = model.Resolution.Resolve(member.Type, member.Path, member.Given, owner, member.Field.Name);
            return $"{member.Slot} ?? {Slot("Fill")}(ref {member.Slot}, {made})";
        }

        var (resolve, field) = ($"{member.Slot} ?? {Slot("Resolve")}(ref {member.Slot}, {member.Given}", Literals.Of(member.Field.Name));
        if (model.Resolution.OnlySet(member.Type, member.Path) is { } set) return $"{resolve}, {set}, {owner}, {field})";
        var find = $"static key => {model.Resolution.Find(member.Type, member.Path, "key")}";
        return $"{resolve}, {find}, {owner}, {field}, {Literals.Of(model.Resolution.Collections(member.Type))})";
    }

    private string Slot(string method) => model.Options.Value("FactSlot") + "." + method;

    private string Assigned(Member member) =>
        member.Type.IsCollection() ? $"{member.Parameter} ?? {model.Types.Empty(member.Type, member.Path)}" : member.Parameter;

    /// <summary>Whether a private field holds what was given; else the property itself does.</summary>
    private bool IsStored(Member member) => member.IsLazy || model.Defaults.Of(shape, member) is not null;

    private static bool IsOptionalParameter(Member member) => member.IsOwnOptional || member.Type.IsCollection();

    private string GivenType(Member member) => model.Types.Raw(member.Type, member.Path) + (member.IsOwnOptional ? "?" : "");

    private string ParameterType(Member member) => model.Types.Raw(member.Type, member.Path) + "?";
}

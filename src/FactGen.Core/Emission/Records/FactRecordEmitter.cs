using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Records;

/// <summary>Emits the record of a kind with entries.</summary>
internal sealed class FactRecordEmitter(CodeWriter writer, EmissionModel model, Kind kind)
{
    private const string Dictionary = "global::System.Collections.Generic.Dictionary";

    private readonly ShapeModel _shape = model.Of(kind);
    private readonly KindNames _names = model.Names[kind.Name];
    private readonly RecordMembers _members = new(writer, model, model.Of(kind));

    private string Name => Identifiers.Escape(_names.Record);

    private string Origin => model.Options.Value("FactOrigin");

    /// <summary>Keys are unique, so they tell facts apart; a record without one is only itself.</summary>
    private bool HasKeys => _names.Id is not null;

    public void Emit()
    {
        writer.Doc("summary", kind.Summary ?? $"An entry of {kind.Collection}.");
        writer.Open($"{model.Options.Visibility} sealed partial record {Name} : {string.Join(", ", Bases())}");
        PrivateFields();
        Constructor();
        Key();
        _members.Properties();
        ReverseLists();
        Origins();
        new EqualityEmitter(writer, Name).Emit(HasKeys);
        ToText();
        ExplicitProperties();
        Matches();
        writer.Close();
    }

    private IEnumerable<string> Bases() => _names.Interface is { } own ? [model.Options.Type(own)] : model.Interfaces.Bases(kind);

    private void PrivateFields()
    {
        writer.Comment("The origin, or what makes it of the slot when it is first asked for.");
        writer.Line("private object __origin;");
        writer.Line("private readonly int __slot;");
        writer.Line($"private readonly {Dictionary}<string, {Origin}>? __origins;");
        if (model.Captions.IsGiven(kind)) writer.Line("private readonly string? __caption;");
        foreach (var list in model.Reverse.Of(kind)) writer.Line($"private {model.SetOf(list.Source)}? __slot_{list.Identifier};");
        _members.Fields();
    }

    private void Constructor()
    {
        var first = new List<string> { "string key", "object origin" };
        if (_names.Id is { } id) first.Insert(1, $"{model.Options.Type(id)} factId");
        var last = new List<string> { "int slot = 0", $"{Dictionary}<string, {Origin}>? origins = null" };
        if (model.Captions.IsGiven(kind)) last.Add("string? caption = null");
        _members.Constructor(first, last, () =>
        {
            writer.Line("this.Key = key;");
            if (HasKeys) writer.Line("this.FactId = factId;");
            writer.Line("__origin = origin;");
            writer.Line("__slot = slot;");
            writer.Line("__origins = origins;");
            if (model.Captions.IsGiven(kind)) writer.Line("__caption = caption;");
        });
    }

    private void Key()
    {
        writer.Doc("summary", HasKeys ? "The key that other facts refer to it by." : "Empty: these records have no keys.");
        writer.MemberAttributes();
        writer.Line("public string Key { get; }");
        writer.Separate();
        if (_names.Id is not { } id) return;
        writer.Doc("summary", "The key as an enum, for a switch that the compiler checks; -1 where the key gives no C# name.");
        writer.MemberAttributes();
        writer.Line($"public {model.Options.Type(id)} FactId {{ get; }}");
        writer.Separate();
    }

    private void ReverseLists()
    {
        foreach (var list in model.Reverse.Of(kind))
        {
            var found = $"{model.Options.Type(model.Names[list.Source.Name].Reverse)}.{list.Method}(this.Key)";
            writer.Doc("summary", Summaries.Of(list));
            writer.MemberAttributes();
            writer.Line($"public {model.SetOf(list.Source)} {Identifiers.Escape(list.Identifier)} => "
                + $"__slot_{list.Identifier} ?? {model.Options.Value("FactSlot")}.Fill(ref __slot_{list.Identifier}, {found});");
            writer.Separate();
        }
    }

    private void Origins()
    {
        writer.Doc("summary", "Where the entry stands, and what supports it.");
        writer.MemberAttributes();
        writer.Line($"public {Origin} Origin => {model.Options.Value("FactSlot")}.Origin(ref __origin, __slot);");
        writer.Separate();
        writer.Doc("summary", "Where one field stands: its own origin where it has one, else the entry's.");
        writer.DocParameter("field", "The property's name.");
        writer.MemberAttributes();
        writer.Line($"public {Origin} OriginOf(string field) => __origins is not null && __origins.TryGetValue(field, out var origin) ? origin : this.Origin;");
        writer.Separate();
    }

    private void ToText()
    {
        var given = model.Captions.IsGiven(kind) ? "__caption" : null;
        var parts = new[] { given, model.Captions.Of(_shape) }.OfType<string>().ToList();
        if (!model.Captions.IsCertain(_shape)) parts.Add(HasKeys ? "this.Key" : Literals.Of(_names.Record));
        writer.Doc("summary", HasKeys ? "What a person calls it, else its key." : "What a person calls it.");
        writer.MemberAttributes();
        writer.Line($"public override string ToString() => {string.Join(" ?? ", parts)};");
        writer.Separate();
    }

    private void ExplicitProperties()
    {
        foreach (var (@interface, declared, own) in model.Interfaces.Explicit(kind))
        {
            writer.MemberAttributes();
            writer.Line($"{declared.Type} {model.Reference(@interface)}.{declared.Name} => {Widening.Of(model, own, declared)};");
            writer.Separate();
        }
    }

    private void Matches()
    {
        foreach (var (union, alternative) in model.Unions.Of(kind))
        {
            var label = UnionTypes.ParameterOf(Labels.Of((UnionType)union.Type)[alternative]);
            writer.MemberAttributes();
            writer.Line($"TResult {model.Options.Type(model.Names.Nested(union.Path))}.Match<TResult>({model.Unions.MatchParameters(union)}) => {label}(this);");
            writer.Separate();
        }
    }
}

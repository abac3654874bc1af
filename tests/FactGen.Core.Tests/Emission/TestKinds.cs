using FactGen.Core.Kinds;

namespace FactGen.Core.Tests.Emission;

/// <summary>Kinds as the kind language would give them, put together by hand: every type, and the shapes of the built-in kinds.</summary>
internal static class TestKinds
{
    public static readonly FactType TextType = new ScalarType(ScalarKind.Text);
    public static readonly FactType Integer = new ScalarType(ScalarKind.Integer);
    public static readonly FactType Date = new ScalarType(ScalarKind.Date);
    public static readonly FactType Uri = new ScalarType(ScalarKind.Uri);

    public static Kind Party { get; } = Kind("party", null, Field("name", TextType), Field("aliases", new MapType(new ListType(TextType), false))) with { IsAbstract = true };

    public static Kind Person { get; } = Kind("person", "people", Inherited(Party), Field("birth_date", Date, true)) with
    {
        Extends = Of("party"),
        Constants = true,
    };

    public static Kind Organization { get; } = Kind("organization", "organizations", Inherited(Party), Field("parent", Ref("organization"), true)) with
    {
        Extends = Of("party"),
        Constants = true,
    };

    public static Kind Post { get; } = Kind("post", "posts", Field("title", TextType), Field("organization", Ref("organization")));

    public static Kind Role { get; } = Kind(
        "role",
        "roles",
        Field("person", Ref("person")) with { Reverse = "roles" },
        Field("post", Ref("post"), true) with { Reverse = "roles" },
        Field("organization", Ref("organization"), true) with { Default = Path("post.organization"), Reverse = "roles" },
        Field("title", TextType, true) with { Default = Path("post.title") },
        Field("start_date", Date, true));

    public static Kind Event { get; } = Kind(
        "event",
        "events",
        Field("title", TextType),
        Field("people", new ListType(Ref("person"))) with { Reverse = "events" },
        Field("organizations", new ListType(Ref("organization"))) with { Reverse = "events" });

    public static Kind Amount { get; } = Kind(
        "amount",
        "amounts",
        Field("money", new ScalarType(ScalarKind.Money)),
        Field("payer", Ref("party"), true) with { Reverse = "payments" },
        Field("date", Date, true)) with
    { Constants = true };

    /// <summary>Every type that the small kinds do not have.</summary>
    public static Kind Everything { get; } = Kind(
        "everything",
        "things",
        Field("size", new ScalarType(ScalarKind.Decimal), true),
        Field("count", Integer, true),
        Field("is_open", new ScalarType(ScalarKind.Boolean), true),
        Field("moment", new ScalarType(ScalarKind.Instant), true),
        Field("length", new ScalarType(ScalarKind.Duration), true),
        Field("site", Uri, true),
        Field("links", new ListType(Uri)),
        Field("mode", new EnumType(Of("sen", "rep", "c++", "1.x"), null), true),
        Field("by_year", new MapType(Integer, true)),
        Field("mentors", new MapType(Ref("person"), false)),
        Field("owner", new UnionType(Types(Ref("person"), Ref("organization")), null), true),
        Field("district", new UnionType(Types(Integer, Uri, TextType), null), true),
        Field("terms", new ListType(new RecordType(TermShape, "Term"))));

    private static Shape TermShape => new(Fields(
        Field("chamber", new EnumType(Of("sen", "rep"), null)),
        Field("start", Date),
        Field("patron", Ref("person"), true) with { Reverse = "patronage" },
        Field("parts", new ListType(new RecordType(new Shape(Fields(Field("label", TextType))), null)))))
    {
        Caption = Paths("start"),
    };

    public static KindCatalog Catalog { get; } = Of(Party, Person, Organization, Post, Role, Event, Amount, Everything);

    public static KindCatalog Of(params Kind[] kinds) => new(kinds.ToEquatableArray());

    public static Kind Kind(string name, string? collection, params Field[][] fields) => Kind(name, collection, fields.SelectMany(static part => part).ToArray());

    public static Kind Kind(string name, string? collection, Field[] inherited, params Field[] fields) => Kind(name, collection, [.. inherited, .. fields]);

    public static Kind Kind(string name, string? collection, params Field[] fields) => new(name, new Shape(Fields(fields))
    {
        Caption = fields.Any(static field => field.Name == "name") ? Paths("name") : default,
    })
    {
        Collection = collection,
    };

    public static Field Field(string name, FactType type, bool isOptional = false) => new(name, type, isOptional);

    public static FactType Ref(string kind) => new ReferenceType(kind);

    public static FieldPath Path(string path) => new(path.Split('.').ToEquatableArray());

    public static EquatableArray<FieldPath> Paths(params string[] paths) => paths.Select(Path).ToEquatableArray();

    public static EquatableArray<Field> Fields(params Field[] fields) => fields.ToEquatableArray();

    public static EquatableArray<FactType> Types(params FactType[] types) => types.ToEquatableArray();

    public static EquatableArray<string> Of(params string[] texts) => texts.ToEquatableArray();

    public static Field[] Inherited(Kind ancestor) => ancestor.Shape.Fields.Select(field => field with { DeclaredBy = field.DeclaredBy.Length > 0 ? field.DeclaredBy : ancestor.Name }).ToArray();
}

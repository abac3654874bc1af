using System.Text;
using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Reading;

namespace FactGen.Core.Kinds;

/// <summary>The kinds that every project has, declared in <c>BuiltIn.kinds.yaml</c> in the same language as the user's.</summary>
public static class BuiltInKinds
{
    /// <summary>The name of the embedded file; no file of a project has its path.</summary>
    private const string Resource = "BuiltIn.kinds.yaml";

    private static readonly Lazy<DeclaredKinds> LazyDeclared = new(static () => KindReader.Read(Document(), Resource, out _));
    private static readonly Lazy<KindCatalog> LazyCatalog = new(static () => Resolution.Unchecked(Declared));

    /// <summary>The catalog of a project that declares no kinds.</summary>
    public static KindCatalog Catalog => LazyCatalog.Value;

    internal static DeclaredKinds Declared => LazyDeclared.Value;

    internal static bool IsBuiltIn(string file) => file == Resource;

    /// <summary>What messages call the file of a declaration.</summary>
    internal static string NameOf(string file) => IsBuiltIn(file) ? "the built-in kinds" : file;

    internal static FactDocument Document()
    {
        using var stream = typeof(BuiltInKinds).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return FactReader.Read(Resource, reader.ReadToEnd());
    }
}

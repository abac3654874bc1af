using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FactGen.IntegrationTests.Package;

/// <summary>What an assembly holds, read without loading it.</summary>
internal static class Members
{
    /// <summary>Every property and field, as <c>Acme.Facts.People.AdaBerg</c>.</summary>
    public static IReadOnlySet<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .SelectMany(type => NamesIn(metadata, type).Select(name => $"{NameOf(metadata, type)}.{name}"))
            .ToHashSet();
    }

    private static IEnumerable<string> NamesIn(MetadataReader metadata, TypeDefinition type) =>
        type.GetProperties().Select(handle => metadata.GetPropertyDefinition(handle).Name)
            .Concat(type.GetFields().Select(handle => metadata.GetFieldDefinition(handle).Name))
            .Select(metadata.GetString);

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        var outer = type.GetDeclaringType();
        var scope = outer.IsNil ? metadata.GetString(type.Namespace) : NameOf(metadata, metadata.GetTypeDefinition(outer));
        return $"{scope}.{metadata.GetString(type.Name)}";
    }
}

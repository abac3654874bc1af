using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace FactGen.Generation;

/// <summary>Looks types up in references without a compilation, so that editing C# runs no step of the generator.</summary>
internal static class ReferencedTypes
{
    /// <summary>Whether a public type of that name is defined in the framework's core assembly.</summary>
    public static bool CoreDefines(IEnumerable<MetadataReference> references, string @namespace, string name) =>
        references.Where(IsCore).Any(reference => Definitions(reference, name).Any(found => found.Namespace == @namespace));

    /// <summary>Every public string constant <paramref name="field"/> of a public type <paramref name="type"/>, whatever its namespace.</summary>
    public static IEnumerable<ReferencedConstant> Constants(IEnumerable<MetadataReference> references, string type, string field) =>
        references.SelectMany(reference => reference is CompilationReference project
            ? Constants(project.Compilation, type, field)
            : Constants(reference, type, field));

    /// <summary>Reference assemblies define System types in System.Runtime or netstandard, the runtime itself in its private library.</summary>
    private static bool IsCore(MetadataReference reference) => AssemblyName(reference) is "System.Runtime" or "System.Private.CoreLib" or "netstandard" or "mscorlib";

    private static string AssemblyName(MetadataReference reference) => Path.GetFileNameWithoutExtension(reference.Display ?? "");

    private static IEnumerable<ReferencedConstant> Constants(Compilation compilation, string type, string field) =>
        from symbol in compilation.GetSymbolsWithName(type, SymbolFilter.Type).OfType<INamedTypeSymbol>()
        where symbol.DeclaredAccessibility == Accessibility.Public
        from member in symbol.GetMembers(field).OfType<IFieldSymbol>()
        where member.ConstantValue is string
        select new ReferencedConstant(compilation.AssemblyName ?? "", symbol.ContainingNamespace.ToDisplayString(), (string)member.ConstantValue!);

    private static IEnumerable<ReferencedConstant> Constants(MetadataReference reference, string type, string field) =>
        from found in Definitions(reference, type)
        from handle in found.Definition.GetFields()
        let candidate = found.Reader.GetFieldDefinition(handle)
        where found.Reader.StringComparer.Equals(candidate.Name, field) && !candidate.GetDefaultValue().IsNil
        let constant = found.Reader.GetConstant(candidate.GetDefaultValue())
        where constant.TypeCode == ConstantTypeCode.String
        select new ReferencedConstant(
            found.Reader.GetString(found.Reader.GetAssemblyDefinition().Name),
            found.Namespace,
            (string)found.Reader.GetBlobReader(constant.Value).ReadConstant(constant.TypeCode)!);

    private static IEnumerable<(MetadataReader Reader, TypeDefinition Definition, string Namespace)> Definitions(MetadataReference reference, string name)
    {
        if (Open(reference) is not { } reader) yield break;
        foreach (var handle in reader.TypeDefinitions)
        {
            var definition = reader.GetTypeDefinition(handle);
            if ((definition.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public && reader.StringComparer.Equals(definition.Name, name))
                yield return (reader, definition, reader.GetString(definition.Namespace));
        }
    }

    /// <summary>A reference that cannot be opened is the compiler's to report, not ours.</summary>
    private static MetadataReader? Open(MetadataReference reference)
    {
        try
        {
            return reference is PortableExecutableReference file && file.GetMetadata() is AssemblyMetadata assembly
                ? assembly.GetModules()[0].GetMetadataReader()
                : null;
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

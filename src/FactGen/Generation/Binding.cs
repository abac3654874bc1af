using FactGen.Core.Binding;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>A file's typed entries, and what other files may need of them.</summary>
internal sealed record Binding(BindingResult Result, FileDeclarations Declarations);

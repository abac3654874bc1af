namespace FactGen.Generation;

/// <summary>A public string constant in a referenced assembly.</summary>
internal sealed record ReferencedConstant(string Assembly, string Namespace, string Value);

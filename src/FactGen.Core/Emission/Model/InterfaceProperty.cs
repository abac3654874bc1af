namespace FactGen.Core.Emission.Model;

/// <summary>A property of an interface or record, as far as one must match the other.</summary>
/// <param name="Id">What it stands for: the field's name, or a reverse list's id.</param>
/// <param name="Name">The property's name, escaped.</param>
/// <param name="Type">Its C# type, <c>?</c> included.</param>
/// <param name="Summary">For the XML doc.</param>
/// <param name="Member">The field; null for a reverse list.</param>
internal sealed record InterfaceProperty(string Id, string Name, string Type, string Summary, Member? Member);

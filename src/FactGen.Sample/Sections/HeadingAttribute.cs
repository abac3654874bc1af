namespace FactGen.Sample.Sections;

/// <summary>What stands above a section.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HeadingAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}

using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>One part of the briefing.</summary>
internal abstract class Section
{
    /// <summary>Lays the section out.</summary>
    public abstract IRenderable Render();
}

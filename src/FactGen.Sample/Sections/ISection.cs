using Spectre.Console.Rendering;

namespace FactGen.Sample.Sections;

/// <summary>One part of the briefing.</summary>
internal interface ISection
{
    /// <summary>Lays the section out.</summary>
    IRenderable Render();
}

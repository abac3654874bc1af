using FactGen.Core.Findings;
using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>A part of a declaration that is being checked, and where its faults go.</summary>
/// <param name="Faults">Takes the faults; null where the same part is reported at the kind that declares it.</param>
/// <param name="File">The file that declares the part.</param>
/// <param name="Site">The part.</param>
/// <param name="Subject">What messages call it.</param>
internal sealed record Target(ICollection<DeclarationFault>? Faults, string File, Site Site, string Subject)
{
    public Target Then(params string[] steps) => this with { Site = Site.Then(steps) };

    /// <summary>A field within this kind or record.</summary>
    public Target Field(string name) => this with { Site = Site.Field(name), Subject = $"field '{name}' of {Subject}" };

    public void Report(string id, params string[] rest) => Report(id, null, rest);

    public void Report(string id, TextSpan? within, params string[] rest) =>
        Faults?.Add(new(File, Site, within, id, new[] { Subject }.Concat(rest).ToEquatableArray()));

    public void Wrong(string problem) => Report(FindingIds.WrongDeclaration, problem);

    public void Unknown(string sort, string word, IEnumerable<string> known, TextSpan? within = null) =>
        Report(FindingIds.UnknownInDeclaration, within, sort, word, Hints.For(word, known));
}

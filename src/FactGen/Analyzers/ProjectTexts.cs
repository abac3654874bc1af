using System.Runtime.CompilerServices;
using FactGen.Core.Evidence;
using FactGen.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Analyzers;

/// <summary>The additional files of a project, of whatever format, as local texts of sources. Only those that a source names are opened.</summary>
internal sealed class ProjectTexts(AnalyzerOptions options, CancellationToken cancellationToken)
{
    /// <summary>Each text is taken apart once, however many compilations ask, and forgotten with it.</summary>
    private static readonly ConditionalWeakTable<SourceText, LocalText> Texts = new();

    private readonly Lazy<ILookup<string, AdditionalText>> _files = new(() => options.AdditionalFiles
        .ToLookup(file => CandidateSelector.LogicalPathOf(file, options.AnalyzerConfigOptionsProvider), StringComparer.Ordinal));

    private readonly Dictionary<string, LocalText?> _found = new(StringComparer.Ordinal);

    /// <summary>What was asked for so far.</summary>
    public IReadOnlyDictionary<string, LocalText?> Found => _found;

    /// <summary>Whether everything that was found before would be found again.</summary>
    public bool Still(IReadOnlyDictionary<string, LocalText?> found) => found.All(text => Find(text.Key) == text.Value);

    /// <summary>The file of a path relative to the project; null where there is none, or the host cannot open it.</summary>
    public LocalText? Find(string path)
    {
        if (!_found.TryGetValue(path, out var text)) _found[path] = text = Open(path);
        return text;
    }

    private LocalText? Open(string path)
    {
        if (_files.Value[path].FirstOrDefault() is not { } file || file.GetText(cancellationToken) is not { } text) return null;

        // Two files may share one text, but a local text knows its path.
        var local = Texts.GetValue(text, source => new LocalText(file.Path, source.ToString()));
        return local.Path == file.Path ? local : new LocalText(file.Path, text.ToString());
    }
}

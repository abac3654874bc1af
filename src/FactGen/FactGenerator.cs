using System.Collections.Immutable;
using FactGen.Generation;
using Microsoft.CodeAnalysis;

namespace FactGen;

/// <summary>Reads fact files and emits typed constants and records. Wiring only: what each step does is Core's.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Combine(context.MetadataReferencesProvider.Collect())
            .Select(static (host, _) => OptionsReader.Read(host.Left.Left.GlobalOptions, host.Left.Right, host.Right))
            .WithTrackingName(TrackingNames.Options);

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => CandidateSelector.Select(pair.Left, pair.Right))
            .Where(static candidate => candidate is not null)
            .WithTrackingName(TrackingNames.Candidate)
            .Select(static (candidate, _) => new FactFile(candidate!))
            .WithTrackingName(TrackingNames.Read);

        var declared = files
            .Where(static file => file.IsFactFile)
            .Select(Steps.Declare)
            .WithTrackingName(TrackingNames.Declare);

        var catalog = declared.Collect()
            .Select(Steps.Resolve)
            .WithTrackingName(TrackingNames.Catalog);

        var bound = files.Combine(catalog)
            .Select(Steps.Bind)
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.Bind);

        var entries = bound
            .Select(static (file, _) => file!.Result.File)
            .WithTrackingName(TrackingNames.Entries);

        var index = entries.Combine(catalog)
            .Select(Steps.DeclareFacts)
            .Collect()
            .Combine(catalog)
            .Select(Steps.Index)
            .WithTrackingName(TrackingNames.Index);

        var linked = entries.Combine(index.Combine(catalog))
            .Select(Steps.Link)
            .WithTrackingName(TrackingNames.Link);

        var collections = index
            .SelectMany(static (facts, _) => facts.Collections)
            .WithTrackingName(TrackingNames.Collection);
    }
}

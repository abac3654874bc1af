using FactGen.Core.Emission;
using FactGen.Core.Kinds;
using FactGen.Diagnostics;
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

        var candidates = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => CandidateSelector.Select(pair.Left, pair.Right))
            .Where(static candidate => candidate is not null)
            .Select(static (candidate, _) => candidate!)
            .WithTrackingName(TrackingNames.Candidate);

        var files = candidates
            .Combine(candidates.Collect().Select(static (all, _) => PathClashes.Of(all)))
            .Select(static (pair, _) => PathClashes.Apart(pair.Left, pair.Right))
            .Select(static (candidate, _) => new FactFile(candidate))
            .WithTrackingName(TrackingNames.Read);

        var declared = files
            .Where(static file => file.IsFactFile)
            .Select(Steps.Declare)
            .WithTrackingName(TrackingNames.Declare)
            .Collect();

        var catalog = declared
            .Select(Steps.Resolve)
            .WithTrackingName(TrackingNames.Catalog);

        var bound = files.Combine(catalog)
            .Select(Steps.Bind)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Bind);

        var outcome = bound
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(TrackingNames.DeclareFacts)
            .Collect()
            .Combine(catalog)
            .Select(Steps.Index)
            .WithTrackingName(TrackingNames.Index);

        var index = outcome.Select(static (all, _) => all.Index);

        var documents = bound.Combine(index.Combine(catalog)).Select(Steps.Link);

        var linked = documents
            .Select(static (document, _) => document.Linked)
            .WithTrackingName(TrackingNames.Link);

        RegisterFindings();
        RegisterSources();

        void RegisterFindings()
        {
            var paths = files.Select(static (file, _) => file.LogicalPath).Collect();
            var ofFiles = bound.Combine(declared.Combine(catalog.Combine(paths)))
                .Select(FindingSteps.OfFile)
                .WithTrackingName(TrackingNames.Findings);
            var ofProject = bound.Collect().Combine(outcome.Combine(catalog))
                .Select(FindingSteps.OfProject)
                .WithTrackingName(TrackingNames.ProjectFindings);

            context.RegisterSourceOutput(ofFiles, static (output, findings) => SourceOutput.Report(output, findings));
            context.RegisterSourceOutput(documents.Select(static (document, _) => document.Fault), static (output, fault) =>
                SourceOutput.Report(output, fault is null ? [] : [fault]));
            context.RegisterSourceOutput(ofProject, static (output, findings) => SourceOutput.Report(output, findings));
        }

        void RegisterSources()
        {
            // No fact files, no output: not even a complaint about options that nothing asks for.
            var active = bound.Collect().Select(static (all, _) => all.Length > 0).Combine(options)
                .Select(static (pair, _) => pair.Left ? pair.Right : null);
            var emission = active.Select(static (settings, _) => settings?.Emission);
            var emitter = catalog.Combine(index)
                .Select(EmissionSteps.Used)
                .WithTrackingName(TrackingNames.UsedKinds)
                .Combine(emission)
                .Select(EmissionSteps.Emitter)
                .WithTrackingName(TrackingNames.Emitter);
            var layout = index.Combine(emission)
                .Select(EmissionSteps.Layout)
                .WithTrackingName(TrackingNames.Layout);
            var collections = layout
                .SelectMany(static (layout, _) => layout?.Collections ?? default)
                .WithTrackingName(TrackingNames.Collection);
            var sources = linked.Collect().Combine(layout)
                .SelectMany(EmissionSteps.Sources)
                .WithTrackingName(TrackingNames.Sources);
            var lines = documents
                .Select(static (document, _) => document.Lines)
                .WithTrackingName(TrackingNames.Lines);
            var bytes = sources.Combine(emitter)
                .Select(EmissionSteps.TextBytes)
                .Collect();
            var limits = layout.Combine(emitter).Combine(bytes)
                .Select(EmissionSteps.Limits)
                .WithTrackingName(TrackingNames.Limits);
            var hasRows = layout.Select(static (layout, _) => layout?.HasRows == true).Combine(emission);

            context.RegisterSourceOutput(active, static (output, settings) =>
            {
                foreach (var fault in settings?.Findings ?? default) output.ReportDiagnostic(DiagnosticFactory.Create(fault.Id, fault.Arguments));
            });
            context.RegisterSourceOutput(limits, static (output, faults) =>
            {
                foreach (var fault in faults) output.ReportDiagnostic(DiagnosticFactory.Create(fault.Id, fault.Arguments));
            });
            context.RegisterSourceOutput(emission, static (output, settings) => SourceOutput.Add(output, "values", () =>
                settings is null || settings.ValuesNamespace != settings.Namespace ? [] : FactEmitter.EmitValues(settings)));
            context.RegisterSourceOutput(hasRows, static (output, input) => SourceOutput.Add(output, "row readers", () =>
                input.Left ? FactEmitter.EmitRowReaders(input.Right!) : []));
            context.RegisterSourceOutput(emitter, static (output, emitter) => SourceOutput.Add(output, "kinds", () =>
                emitter?.EmitKinds() ?? []));
            context.RegisterSourceOutput(collections.Combine(emitter), static (output, input) => SourceOutput.Add(output, input.Left.Index.Kind, () =>
                [input.Right?.EmitCollection(input.Left)]));
            context.RegisterSourceOutput(sources.Combine(emitter), static (output, input) => SourceOutput.Add(output, "facts", () =>
                input.Left.Select(source => input.Right?.EmitSource(source))));
            context.RegisterSourceOutput(lines.Collect().Combine(layout.Combine(emitter)), static (output, input) => SourceOutput.Add(output, "lines", () =>
                [input.Right.Left is { } layout ? input.Right.Right?.EmitLines(input.Left, layout) : null]));
        }
    }
}

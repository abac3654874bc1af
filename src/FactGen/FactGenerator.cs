using FactGen.Core.Emission;
using FactGen.Core.Linking;
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
            .Combine(context.ParseOptionsProvider.With(context.MetadataReferencesProvider.Together()))
            .Select(static (host, _) => OptionsReader.Read(host.Left.GlobalOptions, host.Right.First, host.Right.Second))
            .WithTrackingName(TrackingNames.Options);

        var candidates = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => CandidateSelector.Select(pair.Left, pair.Right))
            .Where(static candidate => candidate is not null)
            .Select(static (candidate, _) => candidate!)
            .WithTrackingName(TrackingNames.Candidate);

        var unread = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => CandidateSelector.IsUnread(pair.Left, pair.Right))
            .Select(static (pair, _) => FindingSteps.Unread(pair.Left.Path));

        var files = candidates
            .Combine(candidates.Together().Select(static (all, _) => PathClashes.Of(all)))
            .Select(static (pair, _) => PathClashes.Apart(pair.Left, pair.Right))
            .Select(static (candidate, _) => new FactFile(candidate))
            .WithTrackingName(TrackingNames.Read);

        var declared = files
            .Where(static file => file.IsFactFile)
            .Select(Steps.Declare)
            .WithTrackingName(TrackingNames.Declare)
            .Together();

        var catalog = declared
            .Select(Steps.Resolve)
            .WithTrackingName(TrackingNames.Catalog);

        var bound = files.Combine(catalog.Select(static (catalog, _) => new FileMemory(catalog)))
            .Select(Steps.Bind)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Bind);

        // No fact files, no output: not even a complaint about options that nothing asks for.
        var active = bound.Together().Combine(options)
            .Select(static (pair, _) => pair.Left.Count > 0 ? pair.Right : null);
        var emission = active.Select(static (settings, _) => settings?.Emission);

        var outcome = bound
            .Select(static (file, _) => file.Declarations)
            .WithTrackingName(TrackingNames.DeclareFacts)
            .Together()
            .Combine(catalog)
            .Select(Steps.Index)
            .WithTrackingName(TrackingNames.Index);

        var index = outcome.Select(static (all, _) => all.Index);

        var layout = index.Combine(emission)
            .Select(EmissionSteps.Layout)
            .WithTrackingName(TrackingNames.Layout);

        var plan = index.Combine(layout)
            .Select(Steps.Plan)
            .WithTrackingName(TrackingNames.Plan);

        var joined = bound.Combine(plan)
            .Select(Steps.Outline)
            .WithTrackingName(TrackingNames.Outline)
            .Together()
            .Combine(plan)
            .Select(Steps.Join)
            .WithTrackingName(TrackingNames.Join);

        var documents = bound.Combine(joined.Select(static (all, _) => all.Outlines)).Select(Steps.Link);

        var linked = documents
            .Select(static (document, _) => document.Linked)
            .WithTrackingName(TrackingNames.Link);

        RegisterFindings();
        RegisterSources();

        void RegisterFindings()
        {
            var surroundings = declared.With(catalog)
                .Combine(files.Select(static (file, _) => file.LogicalPath).Together())
                .Select(static (pair, _) => new Surroundings(pair.Left.First, pair.Left.Second, pair.Right));
            var ofFiles = bound.Combine(surroundings)
                .Select(FindingSteps.OfFile)
                .WithTrackingName(TrackingNames.Findings);
            var all = outcome.Combine(joined.Select(static (all, _) => all.Fault))
                .Select(static (pair, _) => pair.Right is null ? pair.Left : pair.Left with { Fault = pair.Left.Fault ?? pair.Right });
            var ofProject = bound.Together().Combine(all)
                .Select(FindingSteps.OfProject)
                .WithTrackingName(TrackingNames.ProjectFindings);

            context.RegisterSourceOutput(ofFiles, static (output, findings) => SourceOutput.Report(output, findings));
            context.RegisterSourceOutput(documents.Select(static (document, _) => document.Fault), static (output, fault) =>
                SourceOutput.Report(output, fault is null ? [] : [fault]));
            context.RegisterSourceOutput(unread, static (output, finding) => SourceOutput.Report(output, [finding]));
            context.RegisterSourceOutput(ofProject, static (output, findings) => SourceOutput.Report(output, findings));
        }

        void RegisterSources()
        {
            var emitter = index
                .Select(EmissionSteps.Used)
                .WithTrackingName(TrackingNames.UsedKinds)
                .Combine(emission)
                .Select(EmissionSteps.Emitter)
                .WithTrackingName(TrackingNames.Emitter);
            var collections = layout
                .SelectMany(static (layout, _) => layout?.Collections ?? default)
                .WithTrackingName(TrackingNames.Collection);
            var sources = linked.Together().Combine(layout)
                .SelectMany(EmissionSteps.Sources)
                .WithTrackingName(TrackingNames.Sources);
            var lines = documents
                .Select(static (document, _) => document.Lines)
                .WithTrackingName(TrackingNames.Lines);
            var sizes = sources.Combine(emitter)
                .Select(EmissionSteps.TextSize)
                .Together();
            var emitted = layout.With(emitter);
            var limits = emitted.Combine(sizes)
                .Select(EmissionSteps.Limits)
                .WithTrackingName(TrackingNames.Limits);
            var ofRows = layout.Combine(emission).Select(static (pair, _) => pair.Left?.HasRows == true ? pair.Right : null);

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
            context.RegisterSourceOutput(ofRows, static (output, settings) => SourceOutput.Add(output, "row readers", () =>
                settings is null ? [] : FactEmitter.EmitRowReaders(settings)));
            context.RegisterSourceOutput(emitter, static (output, emitter) => SourceOutput.Add(output, "kinds", () =>
                emitter?.EmitKinds() ?? []));
            context.RegisterSourceOutput(collections.Combine(emitter), static (output, input) => SourceOutput.Add(output, input.Left.Index.Kind, () =>
                [input.Right?.EmitCollection(input.Left)]));
            context.RegisterSourceOutput(sources.Combine(emitter), static (output, input) => SourceOutput.Add(output, "facts", () =>
                input.Left.Select(source => input.Right?.EmitSource(source))));
            context.RegisterSourceOutput(lines.Together().Combine(emitted), static (output, input) => SourceOutput.Add(output, "lines", () =>
                [input.Right.First is { } layout ? input.Right.Second?.EmitLines(input.Left, layout) : null]));
        }
    }
}

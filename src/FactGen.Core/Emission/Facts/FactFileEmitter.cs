using FactGen.Core.Emission.Model;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Facts;

/// <summary>Emits the facts of one file: its part of each collection, and of the constants.</summary>
internal sealed class FactFileEmitter(LinkedFile file, EmissionModel model)
{
    private readonly CodeWriter _writer = new(model.Options);
    private readonly Origins _origins = new(file, model);

    public EmittedSource Emit()
    {
        _writer.Open($"{model.Options.Visibility} static partial class {Identifiers.Escape(model.Options.Class)}");
        foreach (var kind in model.Catalog.Kinds)
        {
            var entries = Enumerable.Range(0, file.Entries.Count).Where(i => file.Entries[i].Entry.Kind == kind.Name).ToArray();
            if (entries.Length > 0) new FactChunkEmitter(_writer, model, kind, file, _origins).Emit(entries);
        }

        Constants();
        _writer.Close();
        return new($"Facts.{FileNames.Hint(file.Path)}.g.cs", _writer.ToString());
    }

    private void Constants()
    {
        var kinds = model.Catalog.Kinds.Where(kind => kind.Constants && Named(kind).Any()).ToArray();
        if (kinds.Length == 0) return;
        _writer.Open($"public static partial class {TypeNames.Constants}");
        foreach (var kind in kinds)
        {
            _writer.Open($"public static partial class {Identifiers.Escape(model.Names[kind.Name].Collection!)}");
            foreach (var entry in Named(kind)) new ConstantsEmitter(_writer, model.Of(kind)).Emit(entry);
            _writer.Close();
        }

        _writer.Close();
    }

    private IEnumerable<LinkedEntry> Named(Kind kind) =>
        file.Entries.Where(entry => entry.Entry.Kind == kind.Name && entry.Identifier is not null);
}

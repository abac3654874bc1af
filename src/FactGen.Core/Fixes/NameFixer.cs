using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Naming;
using FactGen.Core.Reading;

namespace FactGen.Core.Fixes;

/// <summary>Gives an entry a C# name of its own: by <c>as:</c> where two keys give one name (FACT0013), by a right one where <c>as:</c> is none (FACT0012).</summary>
internal sealed class NameFixer : IFixer
{
    private const string As = "as";

    /// <inheritdoc/>
    public bool Handles(Finding finding) => finding.Id is FindingIds.IdentifierCollision or FindingIds.BadIdentifier;

    /// <inheritdoc/>
    public FactFix? Fix(Finding finding, FixContext context)
    {
        if (NodeTrail.To(context.Document, finding.Location.Span) is not { Steps: [var collection, var entry, ..] steps } trail) return null;
        if (context.Catalog.OfCollection(collection.Key.Text) is not { Foreign: null } kind) return null;
        var name = finding.Id == FindingIds.BadIdentifier ? Identifiers.Of(finding.Arguments[0]) : FreeName(finding, entry.Key.Text, kind, context);
        if (name is null) return null;
        var edit = steps.Count > 2 ? ScalarWriter.Replace(trail.Target, name, context)
            : finding.Id == FindingIds.IdentifierCollision ? PairInserter.InsertFirst(entry.Value, As, ScalarWriter.Write(name, context), context)
            : null;
        return edit is null ? null : new($"Call it {name} in C#", new([edit.Value]));
    }

    /// <summary>The name with the entry's number among those that want it. The first keeps the name: one of two has to give way, not both.</summary>
    private static string? FreeName(Finding finding, string key, Kind kind, FixContext context)
    {
        if (context.Index.Collections.FirstOrDefault(collection => collection.Kind == kind.Name) is not { } members) return null;
        var wanted = finding.Arguments[2];
        var claims = members.Facts.Where(fact => fact.Identifier is null && fact.Key is { } other && Claims(other, wanted, kind, context)).ToList();
        var number = claims.FindIndex(fact => fact.Key == key) + 1;
        if (number < 2) return null;
        var taken = new HashSet<string?>(members.Facts.Select(static fact => fact.Identifier), StringComparer.Ordinal);
        string Name() => wanted + number.ToString(CultureInfo.InvariantCulture);
        while (taken.Contains(Name())) number += claims.Count;
        return Name();
    }

    private static bool Claims(string key, string wanted, Kind kind, FixContext context) =>
        context.Index.Get(kind.Name, key)?.Claim == wanted;
}

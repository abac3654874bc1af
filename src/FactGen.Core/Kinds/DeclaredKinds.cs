namespace FactGen.Core.Kinds;

/// <summary>The kinds that one fact file declares, as written: nothing is looked up, inherited or merged yet. Compares by value.</summary>
/// <param name="Path">The file's logical path: relative to the project, <c>/</c> between folders.</param>
/// <param name="Kinds">In file order, without what could not be read.</param>
public sealed record DeclaredKinds(string Path, EquatableArray<DeclaredKind> Kinds);

namespace FactGen.Core.Checks.Identity;

/// <summary>Finds references that dangle or lead to the wrong kind (FACT1001, FACT1002).</summary>
internal sealed class References : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context) =>
        context.Findings.AddRange(DanglingReferences.Check(context.Files, context.Index, context.Catalog, context.CancellationToken));
}

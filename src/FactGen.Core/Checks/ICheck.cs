namespace FactGen.Core.Checks;

/// <summary>One thing that is looked for in all facts together.</summary>
internal interface ICheck
{
    /// <summary>Looks and reports. Costs no more than N log N over N entries.</summary>
    void Run(CheckContext context);
}

namespace FactGen.Benchmarks.Workloads;

/// <summary>What a value of the workload is, in a fact file and in the peers' C#.</summary>
internal enum Form
{
    Text,
    Integer,
    Date,
    Money,
    Aliases,
    Reference,
}

using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FactGen.Benchmarks;

/// <summary>The fastest iteration as a multiple of the baseline's fastest.</summary>
/// <remarks>What else a machine does can only slow an iteration down, so the fastest ones compare best where it is busy.</remarks>
internal sealed class FastestRatioColumn : BaselineCustomColumn
{
    public override string Id => nameof(FastestRatioColumn);

    public override string ColumnName => "Ratio";

    public override int PriorityInCategory => 0;

    public override bool IsNumeric => true;

    public override UnitType UnitType => UnitType.Dimensionless;

    public override string Legend => "Fastest iteration / fastest iteration of the baseline";

    public override string GetValue(
        Summary summary,
        BenchmarkCase benchmarkCase,
        Statistics baseline,
        IReadOnlyDictionary<string, Metric> baselineMetrics,
        Statistics current,
        IReadOnlyDictionary<string, Metric> currentMetrics,
        bool isBaseline) => (current.Min / baseline.Min).ToString("0.00", CultureInfo.InvariantCulture);
}

using BenchmarkDotNet.Running;
using FactGen.Benchmarks;
using FactGen.Benchmarks.Ratios;

// The ratios of builds, edits and programs (run.sh); all else is BenchmarkDotNet's.
if (args is ["ratios", .. var rows]) return RatioTable.Run(rows);

BenchmarkSwitcher.FromAssembly(typeof(SideBySide).Assembly).Run(args, new SideBySide());
return 0;

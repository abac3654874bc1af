using BenchmarkDotNet.Running;
using FactGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SideBySide).Assembly).Run(args, new SideBySide());

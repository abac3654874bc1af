using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Running;

/// <summary>A program that touches facts that were touched before, over and over, and static fields that hold the same facts.</summary>
internal static class AgainProgram
{
    private const int Facts = 16;

    /// <summary>Prints nanoseconds a touch: by an expression, by a static field, and bytes allocated.</summary>
    /// <param name="access">The C# expression that touches a person.</param>
    public static string Source(IReadOnlyList<WorkFact> facts, Func<WorkFact, string> access)
    {
        var people = facts.Where(fact => fact.Collection == "people").Take(Facts).ToList();
        return $$"""
            using System;
            using System.Diagnostics;
            using System.Runtime.CompilerServices;
            using System.Threading;
            using Acme;

            double ours = double.MaxValue, fields = double.MaxValue;
            long allocated = 0;
            for (var round = 0; round < 60; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var time = Loop.Time(Loop.Ours);
                // Before that, cells are filled, and the runtime waits for a quiet moment to compile well what runs often.
                if (round is 10 or 20 or 30) Thread.Sleep(250);
                if (round >= 40) allocated += GC.GetAllocatedBytesForCurrentThread() - before;
                ours = Math.Min(ours, time);
                fields = Math.Min(fields, Loop.Time(Loop.Fields));
            }

            Console.WriteLine($"{ours} {fields} {allocated}");

            static class Loop
            {
                private const int Times = 20_000;

                public static double Time(Func<int> touch)
                {
                    var start = Stopwatch.GetTimestamp();
                    var sum = 0;
                    for (var time = 0; time < Times; time++) sum += touch();
                    var elapsed = Stopwatch.GetElapsedTime(start);
                    return sum > 0 ? elapsed.TotalNanoseconds / Times / {{Facts}} : throw new InvalidOperationException();
                }

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static int Ours() => {{string.Join(" + ", people.Select(person => access(person) + ".Name.Length"))}};

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static int Fields() => {{string.Join(" + ", people.Select(person => $"Kept.{person.Name}.Name.Length"))}};
            }

            static class Kept
            {
            {{string.Join('\n', people.Select(person => $"    public static Person {person.Name} = {access(person)};"))}}
            }
            """;
    }
}

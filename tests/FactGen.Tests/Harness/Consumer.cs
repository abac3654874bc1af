using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Tests.Harness;

/// <summary>A consumer written against a project's facts, compiled at the floor of the language and run.</summary>
internal static class Consumer
{
    /// <summary>Fails unless no diagnostic is given and each expression, in its turn, prints what is beside it.</summary>
    public static void Prints(this FactProject project, params (string Expression, string Printed)[] lines)
    {
        var run = GeneratorRun.Of(project.With(lines));
        Assert.Empty(run.Diagnostics);
        run.Prints(lines);
    }

    /// <summary>The project with a consumer that prints the expressions.</summary>
    public static FactProject With(this FactProject project, params (string Expression, string Printed)[] lines) =>
        (project with { LanguageVersion = LanguageVersion.CSharp10 }).WithSource(Program(lines.Select(line => line.Expression)));

    /// <summary>Fails unless the consumer of <see cref="With"/> prints what it ought to.</summary>
    public static void Prints(this GeneratorRun run, params (string Expression, string Printed)[] lines)
    {
        var printed = run.Execute().Split('\n');
        Assert.Equal(lines.Select(line => $"{line.Expression} → {line.Printed}"), lines.Zip(printed, (line, text) => $"{line.Expression} → {text}"));
    }

    private static string Program(IEnumerable<string> expressions) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using Acme;

        public static class Program
        {
            public static string Run() => string.Join("\n", new string[]
            {
                {{string.Join("\n        ", expressions.Select(expression => $"Show({expression}),"))}}
            });

            private static string Show(object? value) => value switch
            {
                null => "null",
                string text => text,
                bool flag => flag ? "true" : "false",
                DateTimeOffset instant => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
                System.Collections.IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Show)) + "]",
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
        }
        """;
}

using System.Collections;
using System.Reflection;
using FactGen.Generation;
using FactGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Caching;

/// <summary>What a step remembers must not keep a compilation alive.</summary>
public sealed class ModelTests
{
    private static readonly Type[] Forbidden = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(IOperation)];

    [Fact]
    public void No_step_holds_anything_of_a_compilation()
    {
        var run = GeneratorRun.Of(FactProject.With(("facts/a.yaml", "people: { ada-berg: { name: Ada Berg } }")).WithSource("class A;"), isTracked: true);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in typeof(TrackingNames).GetFields().Select(field => (string)field.GetValue(null)!))
        {
            var outputs = run.Result.TrackedSteps[name].SelectMany(step => step.Outputs).ToList();
            Assert.NotEmpty(outputs);
            outputs.ForEach(output => Walk(output.Value, name, seen));
        }
    }

    private static void Walk(object? value, string way, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is AdditionalText or MemberInfo or Delegate || !seen.Add(value)) return;
        Assert.False(Forbidden.Any(type => type.IsInstanceOfType(value)), $"{way} holds a {value.GetType()}");
        if (value is Array { Rank: 1 } items) foreach (var item in (IEnumerable)items) Walk(item, way + "[]", seen);
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                if (!field.FieldType.IsPointer) Walk(field.GetValue(value), $"{way}.{field.Name}", seen);
        }
    }
}

using System.Globalization;
using FactGen.Core.Use;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Analyzers.Use;

/// <summary>What <c>.editorconfig</c> or <c>.globalconfig</c> says about a C# file.</summary>
internal readonly struct UseOptions
{
    private const string LiteralLength = "factgen_literal_min_length", LiteralDigits = "factgen_literal_min_digits";

    private readonly AnalyzerConfigOptions _options;

    private UseOptions(AnalyzerConfigOptions options) => _options = options;

    /// <summary>How long a text is that a literal may not repeat.</summary>
    public int LeastLength => Number(LiteralLength, TellingLiteral.UsualLength);

    /// <summary>How many significant digits a number has that a literal may not repeat.</summary>
    public int LeastDigits => Number(LiteralDigits, TellingLiteral.UsualDigits);

    /// <summary>Those that hold where an operation stands.</summary>
    public static UseOptions Of(OperationAnalysisContext context) =>
        new(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree));

    private int Number(string name, int usual) =>
        _options.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}

using FactGen.Core.Kinds.Declaring;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Puts what a later declaration says about a field over what an earlier one says.</summary>
internal static class FieldMerger
{
    /// <summary>The wide field with everything that the narrow one says.</summary>
    public static Field Merge(Field wide, Field narrow) => wide with
    {
        Type = narrow.Type is UnstatedType ? wide.Type : narrow.Type,
        IsOptional = wide.IsOptional && narrow.IsOptional,
        As = narrow.As ?? wide.As,
        Summary = narrow.Summary ?? wide.Summary,
        Path = narrow.Path ?? wide.Path,
        Default = narrow.Default ?? wide.Default,
        Reverse = narrow.Reverse ?? wide.Reverse,
        Match = narrow.Match ?? wide.Match,
        Missing = narrow.Missing.Count > 0 ? narrow.Missing : wide.Missing,
        Offset = narrow.Offset ?? wide.Offset,
        LocalCurrency = narrow.LocalCurrency ?? wide.LocalCurrency,
        Rules = RuleMerger.Merge(wide.Rules.Concat(narrow.Rules)).ToEquatableArray(),
    };
}

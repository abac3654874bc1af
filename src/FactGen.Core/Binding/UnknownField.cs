using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding;

/// <summary>Tells of a field that is not declared.</summary>
internal static class UnknownField
{
    /// <summary>
    /// Tells of it in a closed record; in an open one only when it is near a declared field that the record does not have:
    /// then it is more likely a slip than one of the fields left out on purpose.
    /// </summary>
    /// <param name="key">The field's name where it stands.</param>
    /// <param name="record">The mapping around it.</param>
    /// <param name="owner">What the record is called in messages.</param>
    /// <param name="near">The declared name that was probably meant, or null.</param>
    /// <param name="isOpen">Whether fields that are not declared are ignored.</param>
    /// <param name="scope">Takes the finding.</param>
    public static void Report(FactNode key, FactNode record, string owner, string? near, bool isOpen, BindingScope scope)
    {
        if (isOpen && !IsSlip(record, near)) return;
        var id = isOpen ? FindingIds.CloseToField : FindingIds.UnknownField;
        scope.Report(id, key.Span, Wording.Shorten(key.Text), owner, Wording.Suggest(near));
    }

    /// <summary>Whether an undeclared name in an open record is told.</summary>
    public static bool IsSlip(FactNode record, string? near) => near is not null && !record.TryGet(near, out _);
}

namespace FactGen.Core.Kinds;

/// <summary>The two date fields that span a kind or record's time (FollowTheMoney's temporalExtent). Half-open.</summary>
public sealed record Period(FieldPath Start, FieldPath End);

namespace FactGen.Core.Values;

/// <summary>Stub.</summary>
public readonly partial struct Money : IEquatable<Money>
{
    public static bool TryParse(string? text, out Money value) => throw new NotImplementedException();
    public static bool TryParse(string? text, out Money value, out string? reason) => throw new NotImplementedException();
    public bool Equals(Money other) => throw new NotImplementedException();
    public override bool Equals(object? obj) => obj is Money other && Equals(other);
    public override int GetHashCode() => 0;
}

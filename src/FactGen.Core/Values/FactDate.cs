namespace FactGen.Core.Values;

/// <summary>Stub.</summary>
public readonly partial struct FactDate : IEquatable<FactDate>
{
    public static bool TryParse(string? text, out FactDate value) => throw new NotImplementedException();
    public static bool TryParse(string? text, out FactDate value, out string? reason) => throw new NotImplementedException();
    public bool Equals(FactDate other) => throw new NotImplementedException();
    public override bool Equals(object? obj) => obj is FactDate other && Equals(other);
    public override int GetHashCode() => 0;
}

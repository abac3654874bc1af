namespace FactGen.Core.Values;

/// <summary>Stub.</summary>
public readonly partial struct Duration : IEquatable<Duration>
{
    public static bool TryParse(string? text, out Duration value) => throw new NotImplementedException();
    public static bool TryParse(string? text, out Duration value, out string? reason) => throw new NotImplementedException();
    public bool Equals(Duration other) => throw new NotImplementedException();
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);
    public override int GetHashCode() => 0;
}

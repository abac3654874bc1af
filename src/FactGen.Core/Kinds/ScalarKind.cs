namespace FactGen.Core.Kinds;

/// <summary>What a scalar's text is read as.</summary>
public enum ScalarKind
{
    /// <summary>The text as written.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A decimal number of at most 28 digits.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>, nothing else.</summary>
    Boolean,

    /// <summary>EDTF (Library of Congress, 2019-02-04).</summary>
    Date,

    /// <summary>A moment with an offset (RFC 3339).</summary>
    Instant,

    /// <summary>ISO 8601 <c>P6Y6M</c>.</summary>
    Duration,

    /// <summary>A decimal amount, an ISO 4217 currency and a bound.</summary>
    Money,

    /// <summary>An absolute URI (RFC 3986).</summary>
    Uri,
}

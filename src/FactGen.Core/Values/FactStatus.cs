#nullable enable
namespace FactGen.Core.Values;

/// <summary>How sure a fact is.</summary>
public enum FactStatus
{
    /// <summary>The source states it.</summary>
    Confirmed,

    /// <summary>The source says that others say so.</summary>
    Reported,

    /// <summary>It has not happened yet.</summary>
    Planned,

    /// <summary>Somebody contradicts it.</summary>
    Disputed,

    /// <summary>It was taken back.</summary>
    Retracted,
}

namespace FactGen.Core.Emission.Layout;

/// <summary>How a collection keeps its facts, chosen by how many they are; the API is the same.</summary>
public enum CollectionShape
{
    /// <summary>A slot and a <c>new</c> a fact.</summary>
    Small,

    /// <summary>Rows of text that are read when touched, and a member a fact.</summary>
    Rows,

    /// <summary>Rows, and no member but the enum of keys.</summary>
    RowsByKey,
}

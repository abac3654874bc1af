namespace FactGen.Core.Reading.Yaml;

/// <summary>Where a block node stands; decides which blocks may begin there (YAML 1.2.2 §8.2).</summary>
internal enum BlockPlace
{
    /// <summary>At the root of a document.</summary>
    Root,

    /// <summary>Behind <c>-</c> (block-in): a compact collection may begin on the same line.</summary>
    AfterDash,

    /// <summary>Behind <c>?</c>, or <c>:</c> that answers it (block-out): compact too, and a sequence may stand at the parent's column.</summary>
    AfterExplicit,

    /// <summary>Behind the <c>:</c> of an implicit key (block-out): a sequence may stand at the parent's column.</summary>
    AfterKey,
}

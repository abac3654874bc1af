namespace FactGen.Core.Reading.Yaml;

/// <summary>How large and how deep a node is with each alias in it written out: what another alias of it would add.</summary>
internal static class AnchorExtent
{
    /// <summary>Measures a node that is read to its end.</summary>
    public static (long Size, int Height) Of(Tape tape, int index)
    {
        long size = 0;
        int height = 0, depth = 0;
        var ends = new int[ReaderLimits.Depth];
        for (int i = index, end = index + tape[index].Size; i < end; i++)
        {
            while (depth > 0 && i >= ends[depth - 1]) depth--;
            ref var node = ref tape[i];
            size++;
            if (node.Has(TapeFlags.Alias))
            {
                var target = tape.PropertiesOf(node.Detail);
                size += target.ExpandedSize;
                height = Math.Max(height, depth + target.ExpandedHeight);
            }
            else if (node.Kind != NodeKind.Scalar)
            {
                ends[depth++] = i + node.Size;
                height = Math.Max(height, depth);
            }
        }

        return (size, height);
    }
}

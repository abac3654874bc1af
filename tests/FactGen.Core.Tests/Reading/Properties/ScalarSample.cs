using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Properties;

/// <summary>A scalar as a test wrote it: where, how, and what it must read as.</summary>
internal sealed record ScalarSample(int Start, int End, ScalarStyle Style, string Text);

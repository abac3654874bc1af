using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>The last line of defence: an exception that left a step would erase all output (CS8785).</summary>
internal static class Guard
{
    /// <summary>Runs a step; what it throws, cancellation apart, goes to <paramref name="otherwise"/>.</summary>
    public static T Run<T>(Func<T> step, Func<Exception, T> otherwise)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return otherwise(exception);
        }
    }

    /// <summary>The exception in one line, for a message.</summary>
    public static string Describe(Exception exception) => $"{exception.GetType().Name}: {exception.Message.Replace('\r', ' ').Replace('\n', ' ')}";

    /// <summary>FACT0020 at the beginning of a file.</summary>
    public static Finding Finding(FactDocument document, string step, string fault) =>
        new(FindingIds.InternalError, document.Locate(default), new([step, fault]));
}

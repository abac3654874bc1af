using FactGen.Core.Kinds.Declaring;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Resolving;

/// <summary>Something wrong with a declaration that only shows beside the others, without a position.</summary>
/// <param name="File">The logical path of the file that declares it.</param>
/// <param name="Site">The part that is wrong.</param>
/// <param name="Within">The stretch of its text, or null for all of it.</param>
/// <param name="Id">One of FACT5001 to FACT5009.</param>
/// <param name="Arguments">As the id's remarks say.</param>
internal sealed record DeclarationFault(string File, Site Site, TextSpan? Within, string Id, EquatableArray<string> Arguments);

namespace FactGen.Sample.Format;

/// <summary>Few colours: one for each of the two at the centre, one for each of the two companies.</summary>
internal static class Palette
{
    // A misspelt or removed person does not compile: the cases are members of an enum made from the facts.
    public static string Of(Person person) => person.FactId switch
    {
        PersonId.MiraMurati => "bold yellow",
        PersonId.SamAltman => "bold aqua",
        _ => "bold",
    };

    // The same with constants, which go where only a compile-time string can: into patterns and attributes.
    public static string Of(IParty party) => party.Key switch
    {
        Facts.Constants.Organizations.OpenAI.Key => "aqua",
        Facts.Constants.Organizations.Anthropic.Key => "orange3",
        _ => "default",
    };
}

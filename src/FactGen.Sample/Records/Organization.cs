namespace FactGen.Sample;

// The generated records are partial: members that only this program needs are added beside them.
internal sealed partial record Organization
{
    /// <summary>Whether it is the other organization or stands below it.</summary>
    public bool IsWithin(Organization other) => this == other || Parent?.IsWithin(other) == true;
}

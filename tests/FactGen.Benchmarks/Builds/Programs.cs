namespace FactGen.Benchmarks.Builds;

/// <summary>The C# that the projects have of their own.</summary>
internal static class Programs
{
    /// <summary>Says how many facts there are.</summary>
    public const string Count = """
        using Acme;

        System.Console.WriteLine(Facts.Organizations.All.Count + Facts.Posts.All.Count + Facts.People.All.Count + Facts.Roles.All.Count + Facts.Amounts.All.Count);
        """;

    /// <summary>Says how many real records there are.</summary>
    public const string CountReal = """
        using Acme;

        System.Console.WriteLine(Facts.Alaskans.All.Count + Facts.Legislators.All.Count);
        """;

    /// <summary>Has no facts.</summary>
    public const string Empty = "System.Console.WriteLine(0);";
}

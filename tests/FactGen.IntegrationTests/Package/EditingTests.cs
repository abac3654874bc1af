namespace FactGen.IntegrationTests.Package;

/// <summary>Facts change between builds: the next one sees it, and one without changes compiles nothing.</summary>
[Collection(RealBuilds.Collection)]
public sealed class EditingTests(PackageFeed feed)
{
    private const string Count = "{Acme.Facts.People.All.Count}";

    [Fact]
    public void Every_change_of_a_fact_file_is_in_the_next_build_and_no_change_skips_the_compiler()
    {
        using var folder = Project().Write("Program.cs", $$"""
            System.Console.WriteLine($"{{Count}} people, first {Acme.Facts.People.All[0].Name}, {Acme.Facts.People.All[0].Origin.File}");
            """);

        Assert.Equal("1 people, first Ada Berg, facts/press.yaml", Next());

        folder.Write("facts/press.yaml", Consumers.Press.Replace("Ada Berg", "Ada Lind", StringComparison.Ordinal));
        Assert.Equal("1 people, first Ada Lind, facts/press.yaml", Next());

        folder.Write("facts/more.yaml", "people: { bo-lind: { name: Bo Lind } }");
        Assert.StartsWith("2 people", Next(), StringComparison.Ordinal);

        File.Move(folder.PathOf("facts/press.yaml"), folder.PathOf("facts/renamed.yaml"));
        File.Delete(folder.PathOf("facts/more.yaml"));
        Assert.Equal("1 people, first Ada Lind, facts/renamed.yaml", Next());

        Assert.Contains("Skipping target \"CoreCompile\"", folder.Succeed("build", "-v:n"), StringComparison.Ordinal);

        string Next()
        {
            var log = folder.Succeed("build", "-v:n");
            Assert.DoesNotContain("Skipping target \"CoreCompile\"", log, StringComparison.Ordinal);
            return folder.Succeed("exec", "bin/Debug/net10.0/app.dll").Trim();
        }
    }

    [Fact]
    public async Task Watch_picks_up_an_edit()
    {
        using var folder = Project().Write("Program.cs", """
            while (true)
            {
                System.Console.WriteLine("It is " + Acme.Facts.People.AdaBerg.Name);
                System.Threading.Thread.Sleep(1000);
            }
            """);
        folder.Succeed("build");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(8));
        using var watch = folder.Start("watch", "run", "--non-interactive");
        try
        {
            watch.BeginErrorReadLine();
            await Printed("It is Ada Berg");

            // A program may run before it is watched, and an edit that early goes unseen: it is made again until it is seen.
            var seen = Printed("It is Ada Lind");
            for (var edit = 0; !seen.IsCompleted; edit++)
            {
                folder.Write("facts/press.yaml", $"{Consumers.Press.Replace("Ada Berg", "Ada Lind", StringComparison.Ordinal)}# {edit}\n");
                await Task.WhenAny(seen, Task.Delay(TimeSpan.FromSeconds(10), patience.Token));
            }

            await seen;
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }

        async Task Printed(string expected)
        {
            var others = new HashSet<string>();
            try
            {
                while (await watch.StandardOutput.ReadLineAsync(patience.Token) is { } line)
                {
                    if (line.Contains(expected, StringComparison.Ordinal)) return;
                    others.Add(line);
                }
            }
            catch (OperationCanceledException)
            {
                // Said below, with what was printed.
            }

            Assert.Fail($"'{expected}' was not printed, but:\n{string.Join('\n', others)}");
        }
    }

    private ScratchFolder Project() => feed.Consumers()
        .Write("facts/press.yaml", Consumers.Press)
        .Write("app.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>Acme</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FactGen" Version="$(FactGenPackage)" />
              </ItemGroup>
            </Project>
            """);
}

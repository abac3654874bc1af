using FactGen.Tests.Harness;

namespace FactGen.Tests.Snapshots;

public sealed class SnapshotTests
{
    [Fact]
    public void Article()
    {
        var run = GeneratorRun.Of(ArticleFacts.Project);
        run.AssertCompilesWithoutWarning();
        run.Verify();
    }

    [Fact]
    public void OwnKind()
    {
        var run = GeneratorRun.Of(FactProject.With(("facts/releases.yaml", """
            kinds:
              release:
                collection: releases
                summary: A version of the product.
                caption: [version]
                period: [released, end_of_life]
                fields:
                  version: text
                  released: date
                  end_of_life: date?
                  channel: [stable, preview]
                  size: integer | text
                  notes: map<text>?
                  changes:
                    type: list<record>
                    as: Change
                    fields:
                      title: text
                      breaking: boolean?
            releases:
              "1.0":
                version: "1.0"
                released: 2023-11-14
                end_of_life: 2026-11
                channel: stable
                size: 1048576
                notes: { en: First., de: Erste. }
                changes:
                  - { title: Everything, breaking: true }
            """)));
        run.AssertCompilesWithoutWarning();
        run.Verify();
    }

    [Fact]
    public void BrokenFile() => GeneratorRun.Of(FactProject.With(("facts/broken.yaml", """
        peeple:
          ada-berg: { name: Ada Berg }
        people:
          bo-lind: { name: "Bo Lind }
          cy-ek: { name: Cy Ek, birthdate: 1970 }
          di-ros: { name: Di Ros, birth_date: 1970-13 }
          di-ros: { name: Di Ros again }
          ed-ahl: { summary: Has no name. }
          fi-orn: { name: Fi Orn }
        """))).Verify(only: "Facts.broken");
}

using FactGen.Core.Binding;

namespace FactGen.Core.Tests.Binding;

public sealed class RealDataTests
{
    private const string Congress = """
        legislator:
          collection: legislators
          from: data/legislators-*
          key: id.bioguide
          caption: [name.official_full, name.last]
          open: true
          fields:
            thomas: { path: id.thomas, type: text? }
            name: { path: name.official_full, type: text? }
            last: { path: name.last, type: text }
            born: { path: bio.birthday, type: date? }
            gender: { path: bio.gender, type: enum, values: [F, M] }
            terms:
              type: list<record>
              as: Term
              period: [start, end]
              fields:
                chamber: { path: type, type: enum, values: [sen, rep] }
                start: date
                end: date
                state: text
                party: text
                district: { type: integer?, min: 0, max: 53 }
                senate_class: { path: class, type: integer? }
                ended_by: { path: end-type, type: text? }
                url: uri?
        """;

    private const string Alaska = """
        member:
          collection: members
          from: legislature/*.yml
          key: id
          open: true
          fields:
            name: text
            born: { path: birth_date, type: date? }
            party: { path: party.name, type: text? }
            roles:
              type: list<record>
              as: Seat
              period: [start, end]
              fields:
                start: { path: start_date, type: date? }
                end: { path: end_date, type: date? }
                chamber: { path: type, type: text }
                district: text?
        """;

    [Fact]
    public void Every_legislator_binds_without_a_finding_and_alike_from_both_formats()
    {
        var yaml = Read("legislators-current.yaml");
        var json = Read("legislators-current.json");

        Assert.Empty(yaml.Findings);
        Assert.Equal(537, yaml.Result.File.Entries.Count);
        Assert.Equal(2792, yaml.Result.File.Entries.Sum(entry => ((ListValue)entry.Field("terms")!.Preferred.Value).Items.Count));
        Assert.Equal("00172", yaml["C000127", "thomas"]);
        Assert.Equal(yaml.Result.File.Entries, json.Result.File.Entries);
    }

    [Fact]
    public void Every_member_of_a_legislature_binds_from_a_file_of_its_own()
    {
        var files = Directory.GetFiles(SharedData.Folder("openstates-ak", "legislature"));
        var catalog = Bound.Catalog(Alaska);
        var bound = files.Select(file => Bound.File(File.ReadAllText(file), catalog, "facts/legislature/" + Path.GetFileName(file))).ToList();

        Assert.Empty(bound.SelectMany(file => file.Findings));
        Assert.Equal(files.Length, bound.Sum(file => file.Result.File.Entries.Count));
    }

    private static Bound Read(string file) => Bound.File(SharedData.Text("congress", file), Congress, "facts/data/" + file);
}

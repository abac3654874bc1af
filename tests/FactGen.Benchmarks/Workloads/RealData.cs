namespace FactGen.Benchmarks.Workloads;

/// <summary>Real files, read as foreign files of kinds that are declared here.</summary>
internal static class RealData
{
    private const string Kinds = """
        kinds:
          alaskan:
            collection: alaskans
            summary: A person of the legislature of Alaska, in office or retired.
            from: ['openstates-ak/legislature/*.yml', 'openstates-ak/executive/*.yml', 'openstates-ak/retired/*.yml', 'openstates-ak/municipalities/*.yml']
            key: id
            caption: [name]
            open: true
            fields:
              name: text
              family_name: text?
              birth_date: date?
              email: text?
              parties: { path: party.name, type: list<text> }
              names: { path: other_names.name, type: list<text> }
              roles:
                type: list<record>
                as: AlaskanRole
                period: [start_date, end_date]
                fields: { start_date: date?, end_date: date?, type: text, jurisdiction: text, district: text? }
          legislator:
            collection: legislators
            summary: A member of the legislature.
            from: congress/legislators-current.yaml
            key: id.bioguide
            caption: [name, last]
            open: true
            fields:
              name: { path: name.official_full, type: text? }
              last: { path: name.last, type: text }
              born: { path: bio.birthday, type: date? }
              gender: { path: bio.gender, type: enum?, values: [F, M] }
              thomas: { path: id.thomas, type: text? }
              terms:
                type: list<record>
                as: Term
                period: [start, end]
                fields:
                  chamber: { path: type, type: enum, values: [sen, rep] }
                  start: date
                  end: date
                  state: text
                  party: text?
                  class: integer?
                  district: integer?
                  url: text?
                  address: text?
                  phone: text?
        """;

    /// <summary>The files with their declaration; empty where the data is missing.</summary>
    public static IReadOnlyList<WorkFile> Files()
    {
        var alaska = SharedData.Folder("openstates-ak");
        if (!Directory.Exists(alaska)) return [];

        return
        [
            new("real.facts.yaml", Kinds),
            new("congress/legislators-current.yaml", SharedData.Text("congress/legislators-current.yaml")),
            .. Directory.EnumerateFiles(alaska, "*.yml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new WorkFile("openstates-ak/" + Path.GetRelativePath(alaska, path), File.ReadAllText(path))),
        ];
    }
}

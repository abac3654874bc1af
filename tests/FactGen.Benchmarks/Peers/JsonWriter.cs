using System.Text;
using System.Text.Json;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Peers;

/// <summary>Writes the facts as the one JSON file that a program embeds and reads when it starts.</summary>
internal static class JsonWriter
{
    public static string Write(IReadOnlyList<WorkFact> facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var collection in facts.GroupBy(fact => fact.Collection))
            {
                json.WriteStartObject(collection.Key);
                foreach (var fact in collection) Write(json, fact);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, WorkFact fact)
    {
        json.WriteStartObject(fact.Key);
        foreach (var value in fact.Values)
        {
            switch (value.Form)
            {
                case Form.Integer:
                    json.WriteNumber(value.Field, long.Parse(value.Text));
                    break;
                case Form.Money:
                    json.WriteNumber(value.Field, decimal.Parse(value.Text.Split(' ')[0]));
                    json.WriteString("currency", value.Text.Split(' ')[1]);
                    break;
                case Form.Aliases:
                    json.WriteStartObject(value.Field);
                    json.WriteStartArray("en");
                    json.WriteStringValue(value.Text);
                    json.WriteEndArray();
                    json.WriteEndObject();
                    break;
                default:
                    json.WriteString(value.Field, value.Text);
                    break;
            }
        }

        json.WriteEndObject();
    }
}

using System.Text;
using FactGen.Sample;
using FactGen.Sample.Sections;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;

Briefing.Write(
    AnsiConsole.Console,
    new Masthead(),
    new Departures(),
    new Posts(),
    new ReportingLine(),
    new Sums(),
    new Timeline(),
    new Legend());

using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in German.</summary>
internal static class German
{
    /// <summary>German, with the decimal sign of the country.</summary>
    public static FigureLanguage Create(char decimalSign) => new(Words())
    {
        DecimalSign = decimalSign,
        JoinsNumerals = true,
        CapitalizesScales = true,
    };

    private static WordList Words()
    {
        var words = SharedSigns.Create();
        AddNumerals(words);
        AddHedges(words);
        AddCurrencies(words);
        AddTimes(words);
        AddDates(words);
        return words;
    }

    private static void AddNumerals(WordList words)
    {
        words.Add(Role.Unit, "eins=1 ein=1 eine=1 einem=1 einen=1 einer=1 eines=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9");
        words.Add(Role.Zero, "null=0");
        words.Add(Role.Teen, "zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19");
        words.Add(Role.Tens, "zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90");
        words.Add(Role.Small, "hundert=100");
        words.Add(Role.BareScale, "tausend=1000");
        words.Add(Role.Scale, "tsd=1000");
        words.Add(Role.Scale, 1_000_000, "millionen mio mill");
        words.Add(Role.Scale, 1_000_000_000, "milliarden mrd");
        words.Add(Role.Scale, 1_000_000_000_000, "billionen bio");
        words.Add(Role.Scale, 1_000_000_000_000_000, "billiarden");
        words.Add(Role.SingularScale, "million=1000000 milliarde=1000000000 billion=1000000000000 billiarde=1000000000000000");
        words.Add(Role.Half, 0.5m, "halb halbe halbes ein_halbes eine_halbe ein_halber einer_halben einem_halben");
        words.Add(Role.JoinedHalf, 0.5m, "einhalb");
        words.Add(Role.Mixed, 1.5m, "anderthalb");
        words.Add(Role.And, 0, "und");
        words.Add(Role.Point, 0, "komma");
        words.Add(Role.Percent, 1, "prozent prozentpunkt prozentpunkte");
        words.Add(Role.From, "von=0 vom=0 zwischen=1");
        words.Add(Role.To, 0, "bis bis_zum");
        words.Add(Role.Minus, 0, "minus");
        words.Add(Role.Counter, 0, "menschen personen mitarbeiter mitarbeiterinnen beschäftigte mitglieder stück mal");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "rund etwa circa zirka ca ungefähr um_die geschätzt");
        words.Add(Role.Hedge, (int)FigureBound.Nearly, "knapp fast nahezu beinahe");
        words.Add(Role.Hedge, (int)FigureBound.MoreThan, "mehr_als über gut");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "mindestens wenigstens");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "bis_zu höchstens maximal");
        words.Add(Role.Hedge, (int)FigureBound.LessThan, "weniger_als unter");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "oder_mehr und_mehr");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "oder_weniger");
        words.Add(Role.Perhaps, 0, "möglicherweise vielleicht womöglich voraussichtlich wohl");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency(CurrencyGroups.Dollar, "dollar");
        words.AddCurrency("USD", "us-dollar us_dollar");
        words.AddCurrency("CAD", "kanadische_dollar kanadischer_dollar");
        words.AddCurrency("AUD", "australische_dollar australischer_dollar");
        words.AddCurrency("HKD", "hongkong-dollar");
        words.AddCurrency("EUR", "euro euros");
        words.AddCurrency("GBP", "pfund britische_pfund pfund_sterling");
        words.AddCurrency("JPY", "yen");
        words.AddCurrency("CNY", "yuan renminbi");
        words.AddCurrency("KRW", "won");
        words.AddCurrency("CHF", "franken schweizer_franken");
        words.AddCurrency(CurrencyGroups.Rupee, "rupien");
        words.AddCurrency("INR", "indische_rupien");
        words.AddCurrency("RUB", "rubel");
        words.AddCurrency(CurrencyGroups.Peso, "peso pesos");
        words.AddCurrency("SEK", "schwedische_kronen");
        words.AddCurrency("NOK", "norwegische_kronen");
        words.AddCurrency("DKK", "dänische_kronen");
        words.AddCurrency("PLN", "zloty");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "jahr jahre jahren");
        words.Add(Role.Time, "jahrzehnt=0*10 jahrzehnte=0*10 jahrzehnten=0*10 jahrhundert=0*100 jahrhunderte=0*100");
        words.Add(Role.Time, (int)DurationUnit.Month, "monat monate monaten");
        words.Add(Role.Time, (int)DurationUnit.Week, "woche wochen");
        words.Add(Role.Time, (int)DurationUnit.Day, "tag tage tagen");
        words.Add(Role.Time, (int)DurationUnit.Hour, "stunde stunden std");
        words.Add(Role.Time, (int)DurationUnit.Minute, "minute minuten min");
        words.Add(Role.Time, (int)DurationUnit.Second, "sekunde sekunden sek");
        words.Add(Role.Ago, 0, "vor zuvor");
        words.Add(Role.Lasting, 0, "für lang während seit");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.Month, "januar=1 jänner=1 jan=1 februar=2 feber=2 feb=2 märz=3 mär=3 mrz=3 april=4 apr=4 mai=5 juni=6 jun=6 juli=7 jul=7");
        words.Add(Role.Month, "august=8 aug=8 september=9 sept=9 sep=9 oktober=10 okt=10 november=11 nov=11 dezember=12 dez=12");
        words.Add(Role.Weekday, "montag=1 dienstag=2 mittwoch=3 donnerstag=4 freitag=5 samstag=6 sonnabend=6 sonntag=7");
        words.Add(Role.Weekday, "mo=1 di=2 mi=3 do=4 fr=5 sa=6 so=7");
        words.Add(Role.RelativeYear, -1, "letztes_jahr letzten_jahres letzten_jahr vergangenes_jahr vergangenen_jahres vergangenen_jahr vorjahr vorigen_jahres");
        words.Add(Role.RelativeYear, 0, "dieses_jahr dieses_jahres diesem_jahr diesen_jahres");
        words.Add(Role.RelativeYear, 1, "nächstes_jahr nächsten_jahres nächsten_jahr kommenden_jahres kommenden_jahr");
        words.Add(Role.RelativeMonth, -1, "letzten_monat letzten_monats vergangenen_monat vergangenen_monats vorigen_monat");
        words.Add(Role.RelativeMonth, "diesen_monat=0 dieses_monats=0 diesem_monat=0 nächsten_monat=1 kommenden_monat=1");
        words.Add(Role.RelativeDay, "heute=0 jetzt=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2 heute_morgen=0 gestern_morgen=-1");
        words.Add(Role.Direction, "letzten=-1 letzter=-1 vergangenen=-1 vergangener=-1 vorigen=-1 diesen=0 diesem=0 nächsten=1 kommenden=1");
        words.Add(Role.Part, (int)DatePart.Early, "anfang");
        words.Add(Role.Part, (int)DatePart.Middle, "mitte");
        words.Add(Role.Part, (int)DatePart.End, "ende");
        words.Add(Role.YearPart, (int)DatePart.End, "jahresende");
        words.Add(Role.Season, "frühjahr=21 frühling=21 sommer=22 herbst=23 winter=24");
        words.Add(Role.Season, "erstes_quartal=33 ersten_quartal=33 zweites_quartal=34 zweiten_quartal=34 drittes_quartal=35 dritten_quartal=35");
        words.Add(Role.Season, "viertes_quartal=36 vierten_quartal=36 erstes_halbjahr=40 ersten_halbjahr=40 zweites_halbjahr=41 zweiten_halbjahr=41");
        words.Add(Role.QuarterUnit, 0, "quartal");
        words.Add(Role.Since, 0, "seit");
        words.Add(Role.Decade, 0, "er");
        words.Add(Role.DayPart, 0, "früh vormittag nachmittag abend nacht mittag");
        words.Add(Role.DateLink, 0, "im am in der die das des den dem vom jahr jahre jahres monat jahren");
    }
}

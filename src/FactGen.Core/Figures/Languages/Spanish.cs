using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in Spanish. Spain and the south of America write a decimal comma, Mexico and its neighbours a point.</summary>
internal static class Spanish
{
    /// <summary>Spanish, with the decimal sign of the country.</summary>
    public static FigureLanguage Create(char decimalSign) => new(Words()) { DecimalSign = decimalSign };

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
        words.Add(Role.Unit, "un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9");
        words.Add(Role.Zero, "cero=0");
        words.Add(Role.Teen, "diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19");
        words.Add(Role.Teen, "veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25");
        words.Add(Role.Teen, "veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29");
        words.Add(Role.Tens, "veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90");
        words.Add(Role.Hundreds, "cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500");
        words.Add(Role.Hundreds, "seiscientos=600 setecientos=700 ochocientos=800 novecientos=900");
        words.Add(Role.Hundreds, "doscientas=200 trescientas=300 cuatrocientas=400 quinientas=500");
        words.Add(Role.Hundreds, "seiscientas=600 setecientas=700 ochocientas=800 novecientas=900");
        words.Add(Role.BareScale, "mil=1000");
        words.Add(Role.Scale, 1_000_000, "millón millones mill mio");
        words.Add(Role.Scale, 1_000_000_000, "millardo millardos");
        words.Add(Role.Scale, 1_000_000_000_000, "billón billones");
        words.Add(Role.MoneyScale, "m=1000000 mm=1000000");
        words.Add(Role.Half, 0.5m, "medio media");
        words.Add(Role.And, 0, "y");
        words.Add(Role.Point, 0, "coma punto");
        words.Add(Role.Percent, 1, "por_ciento punto_porcentual puntos_porcentuales");
        words.Add(Role.From, "de=0 del=0 desde=0 entre=1");
        words.Add(Role.To, 0, "a al hasta");
        words.Add(Role.Minus, 0, "menos");
        words.Add(Role.Link, 0, "de");
        words.Add(Role.Counter, 0, "personas empleados trabajadores miembros habitantes veces");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "unos unas aproximadamente alrededor_de en_torno_a cerca_de aprox");
        words.Add(Role.Hedge, (int)FigureBound.Nearly, "casi");
        words.Add(Role.Hedge, (int)FigureBound.MoreThan, "más_de superior_a por_encima_de");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "al_menos por_lo_menos como_mínimo");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "hasta como_máximo a_lo_sumo");
        words.Add(Role.Hedge, (int)FigureBound.LessThan, "menos_de inferior_a por_debajo_de");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "o_más como_mínimo al_menos");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "como_máximo");
        words.Add(Role.HedgeAfter, (int)FigureBound.About, "aproximadamente");
        words.Add(Role.Perhaps, 0, "quizás quizá tal_vez posiblemente probablemente");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency(CurrencyGroups.Dollar, "dólar dólares");
        words.AddCurrency("USD", "dólares_estadounidenses dólar_estadounidense dólares_americanos");
        words.AddCurrency("CAD", "dólares_canadienses");
        words.AddCurrency("AUD", "dólares_australianos");
        words.AddCurrency("EUR", "euro euros");
        words.AddCurrency("GBP", "libra libras libras_esterlinas");
        words.AddCurrency("JPY", "yen yenes");
        words.AddCurrency("CNY", "yuan yuanes renminbi");
        words.AddCurrency("KRW", "won wones");
        words.AddCurrency(CurrencyGroups.Franc, "franco francos");
        words.AddCurrency("CHF", "francos_suizos");
        words.AddCurrency(CurrencyGroups.Peso, "peso pesos");
        words.AddCurrency("MXN", "pesos_mexicanos");
        words.AddCurrency("ARS", "pesos_argentinos");
        words.AddCurrency("CLP", "pesos_chilenos");
        words.AddCurrency("COP", "pesos_colombianos");
        words.AddCurrency("BRL", "reales reales_brasileños");
        words.AddCurrency(CurrencyGroups.Rupee, "rupias rupia");
        words.AddCurrency("INR", "rupias_indias");
        words.AddCurrency("RUB", "rublos rublo");
        words.AddCurrency("PEN", "soles");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "año años");
        words.Add(Role.Time, "década=0*10 décadas=0*10 siglo=0*100 siglos=0*100 lustro=0*5 lustros=0*5");
        words.Add(Role.Time, (int)DurationUnit.Month, "mes meses");
        words.Add(Role.Time, (int)DurationUnit.Week, "semana semanas");
        words.Add(Role.Time, (int)DurationUnit.Day, "día días dia dias");
        words.Add(Role.Time, (int)DurationUnit.Hour, "hora horas h");
        words.Add(Role.Time, (int)DurationUnit.Minute, "minuto minutos min");
        words.Add(Role.Time, (int)DurationUnit.Second, "segundo segundos");
        words.Add(Role.Ago, 0, "hace atrás antes");
        words.Add(Role.Lasting, 0, "durante por");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.Month, "enero=1 ene=1 febrero=2 feb=2 marzo=3 mar=3 abril=4 abr=4 mayo=5 may=5 junio=6 jun=6 julio=7 jul=7");
        words.Add(Role.Month, "agosto=8 ago=8 septiembre=9 setiembre=9 sept=9 sep=9 octubre=10 oct=10 noviembre=11 nov=11 diciembre=12 dic=12");
        words.Add(Role.Weekday, "lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6 domingo=7");
        words.Add(Role.RelativeYear, "año_pasado=-1 este_año=0 presente_año=0 próximo_año=1 año_próximo=1 año_que_viene=1 antepasado_año=-2");
        words.Add(Role.RelativeMonth, "mes_pasado=-1 este_mes=0 próximo_mes=1 mes_que_viene=1");
        words.Add(Role.RelativeDay, "hoy=0 ahora=0 ayer=-1 anteayer=-2 antier=-2 mañana=1 pasado_mañana=2 esta_mañana=0 esta_tarde=0 esta_noche=0 anoche=-1");
        words.Add(Role.Direction, "pasado=-1 último=-1 este=0 próximo=1");
        words.Add(Role.Part, (int)DatePart.Early, "principios comienzos inicios");
        words.Add(Role.Part, (int)DatePart.Middle, "mediados");
        words.Add(Role.Part, (int)DatePart.End, "finales fines fin final");
        words.Add(Role.Season, "primavera=21 verano=22 otoño=23 invierno=24");
        words.Add(Role.Season, "primer_trimestre=33 segundo_trimestre=34 tercer_trimestre=35 cuarto_trimestre=36 primer_semestre=40 segundo_semestre=41");
        words.Add(Role.Since, 0, "desde");
        words.Add(Role.Ordinal, 0, "º");
        words.Add(Role.DayPart, 0, "por_la_mañana por_la_tarde por_la_noche");
        words.Add(Role.DateLink, 0, "en el la los de del a al año mes día");
    }
}

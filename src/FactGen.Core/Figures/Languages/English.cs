using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in English. India's lakh and crore are English too.</summary>
internal static class English
{
    /// <summary>The variety of the United States or of Britain, which order a date in digits otherwise.</summary>
    public static FigureLanguage Create(DateOrder order) => new(Words()) { DateOrder = order };

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
        words.Add(Role.Unit, "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9");
        words.Add(Role.Zero, "zero=0");
        words.Add(Role.Teen, "once=1 twice=2 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19");
        words.Add(Role.Tens, "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90");
        words.Add(Role.Small, "hundred=100");
        words.Add(Role.BareScale, "thousand=1000");
        words.Add(Role.Scale, "k=1000 lakh=100000 lakhs=100000 crore=10000000 crores=10000000");
        words.Add(Role.Scale, 1_000_000, "million millions mil mln mn");
        words.Add(Role.Scale, 1_000_000_000, "billion billions bln bn");
        words.Add(Role.Scale, 1_000_000_000_000, "trillion trillions tn trn");
        words.Add(Role.Scale, 1_000_000_000_000_000, "quadrillion quadrillions");
        words.Add(Role.MoneyScale, "m=1000000 mm=1000000 b=1000000000 t=1000000000000 cr=10000000");
        words.Add(Role.Article, 1, "a an");
        words.Add(Role.Half, 0.5m, "half a_half a-half one_half one-half");
        words.Add(Role.Point, 0, "point");
        words.Add(Role.And, 0, "and");
        words.Add(Role.From, "from=0 between=1");
        words.Add(Role.To, 0, "to until till through");
        words.Add(Role.Minus, 0, "minus");
        words.Add(Role.Link, 0, "of");
        words.Add(Role.Percent, 1, "percent per_cent pct percentage_point percentage_points");
        words.Add(Role.Counter, 0, "people persons employees members staff workers users shares units times cents");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "about around roughly approximately approx circa ca c some estimated an_estimated");
        words.Add(Role.Hedge, (int)FigureBound.Nearly, "nearly almost close_to just_under just_short_of slightly_under a_little_under slightly_less_than");
        words.Add(Role.Hedge, (int)FigureBound.MoreThan, "more_than over above exceeding in_excess_of upwards_of upward_of just_over well_over slightly_over a_little_over slightly_more_than may_exceed");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "at_least no_less_than not_less_than no_fewer_than");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "up_to at_most no_more_than not_more_than as_much_as as_many_as");
        words.Add(Role.Hedge, (int)FigureBound.LessThan, "less_than fewer_than under below");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "or_more plus at_least at_a_minimum");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "or_less or_fewer at_most");
        words.Add(Role.HedgeAfter, (int)FigureBound.About, "or_so approximately roughly or_thereabouts");
        words.Add(Role.Perhaps, 0, "possibly perhaps maybe potentially reportedly probably");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency(CurrencyGroups.Dollar, "dollar dollars");
        words.AddCurrency("USD", "us_dollar us_dollars u.s._dollar u.s._dollars american_dollars united_states_dollars");
        words.AddCurrency("CAD", "canadian_dollar canadian_dollars");
        words.AddCurrency("AUD", "australian_dollar australian_dollars");
        words.AddCurrency("NZD", "new_zealand_dollars");
        words.AddCurrency("HKD", "hong_kong_dollar hong_kong_dollars");
        words.AddCurrency("SGD", "singapore_dollar singapore_dollars");
        words.AddCurrency("TWD", "taiwan_dollars taiwanese_dollars new_taiwan_dollars");
        words.AddCurrency("EUR", "euro euros");
        words.AddCurrency("GBP", "pound pounds pounds_sterling sterling british_pounds");
        words.AddCurrency("JPY", "yen japanese_yen");
        words.AddCurrency("CNY", "yuan renminbi chinese_yuan");
        words.AddCurrency("KRW", "won south_korean_won korean_won");
        words.AddCurrency(CurrencyGroups.Rupee, "rupee rupees");
        words.AddCurrency("INR", "indian_rupee indian_rupees");
        words.AddCurrency("PKR", "pakistani_rupees");
        words.AddCurrency(CurrencyGroups.Franc, "franc francs");
        words.AddCurrency("CHF", "swiss_franc swiss_francs");
        words.AddCurrency(CurrencyGroups.Peso, "peso pesos");
        words.AddCurrency("MXN", "mexican_pesos");
        words.AddCurrency("ARS", "argentine_pesos");
        words.AddCurrency("PHP", "philippine_pesos");
        words.AddCurrency(CurrencyGroups.Dirham, "dirham dirhams");
        words.AddCurrency("RUB", "rouble roubles ruble rubles");
        words.AddCurrency("BRL", "real reais");
        words.AddCurrency("SEK", "swedish_kronor swedish_krona kronor");
        words.AddCurrency("ZAR", "rand");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "year years yr yrs");
        words.Add(Role.Time, "decade=0*10 decades=0*10 century=0*100 centuries=0*100 fortnight=2*2 fortnights=2*2");
        words.Add(Role.Time, (int)DurationUnit.Month, "month months mo mos");
        words.Add(Role.Time, (int)DurationUnit.Week, "week weeks wk wks");
        words.Add(Role.Time, (int)DurationUnit.Day, "day days");
        words.Add(Role.Time, (int)DurationUnit.Hour, "hour hours hr hrs h");
        words.Add(Role.Time, (int)DurationUnit.Minute, "minute minutes min mins");
        words.Add(Role.Time, (int)DurationUnit.Second, "second seconds sec secs");
        words.Add(Role.Ago, 0, "ago earlier before prior");
        words.Add(Role.Lasting, 0, "for long last past the_last the_past over_the_last over_the_past");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.Month, "january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7");
        words.Add(Role.Month, "august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12");
        words.Add(Role.Weekday, "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7");
        words.Add(Role.Weekday, "mon=1 tue=2 tues=2 wed=3 thu=4 thurs=4 fri=5 sat=6 sun=7");
        words.Add(Role.RelativeYear, "last_year=-1 this_year=0 the_year=0 next_year=1 the_year_before_last=-2");
        words.Add(Role.RelativeMonth, "last_month=-1 this_month=0 next_month=1");
        words.Add(Role.RelativeDay, "today=0 now=0 yesterday=-1 tomorrow=1 tonight=0 this_morning=0 this_afternoon=0 this_evening=0 last_night=-1");
        words.Add(Role.RelativeDay, "the_day_before_yesterday=-2 the_day_after_tomorrow=2");
        words.Add(Role.Direction, "last=-1 past=-1 this=0 next=1");
        words.Add(Role.Part, (int)DatePart.Early, "early beginning start the_beginning the_start");
        words.Add(Role.Part, (int)DatePart.Middle, "mid middle the_middle");
        words.Add(Role.Part, (int)DatePart.Late, "late");
        words.Add(Role.Part, (int)DatePart.End, "end the_end");
        words.Add(Role.YearPart, (int)DatePart.End, "year-end year_end");
        words.Add(Role.Season, "spring=21 summer=22 autumn=23 fall=23 winter=24");
        words.Add(Role.Season, "first_quarter=33 second_quarter=34 third_quarter=35 fourth_quarter=36 first_half=40 second_half=41");
        words.Add(Role.Since, 0, "since");
        words.Add(Role.Ordinal, 0, "st nd rd th");
        words.Add(Role.Decade, 0, "s 's");
        words.Add(Role.DayPart, 0, "morning afternoon evening night");
        words.Add(Role.DateLink, 0, "in on of the at during");
    }
}

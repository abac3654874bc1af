using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in French, those of Belgium and Switzerland too.</summary>
internal static class French
{
    /// <summary>French.</summary>
    public static FigureLanguage Create() => new(Words()) { DecimalSign = ',' };

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
        words.Add(Role.Unit, "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9");
        words.Add(Role.Zero, "zéro=0");
        words.Add(Role.Teen, "dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19");
        words.Add(Role.Tens, "vingt=20 trente=30 quarante=40 cinquante=50 septante=70 huitante=80 octante=80 nonante=90");
        words.Add(Role.Score, "soixante=60 quatre-vingt=80 quatre-vingts=80 quatre_vingt=80 quatre_vingts=80");
        words.Add(Role.Small, "cent=100 cents=100");
        words.Add(Role.BareScale, "mille=1000");
        words.Add(Role.Scale, 1_000_000, "million millions mio mln");

        // Of billions only the plural: the singular in a figure is nearly always English, where it is a milliard.
        words.Add(Role.Scale, 1_000_000_000, "milliard milliards mrd mrds");
        words.Add(Role.Scale, 1_000_000_000_000, "billions");
        words.Add(Role.MoneyScale, "m=1000000 md=1000000000 mds=1000000000 k=1000");
        words.Add(Role.Half, 0.5m, "demi demie un_demi une_demi une_demie");
        words.Add(Role.And, 0, "et");
        words.Add(Role.Point, 0, "virgule");
        words.Add(Role.Percent, 1, "pour_cent point_de_pourcentage points_de_pourcentage");
        words.Add(Role.From, "de=0 du=0 d'=0 entre=1");
        words.Add(Role.To, 0, "à au");
        words.Add(Role.Minus, 0, "moins");
        words.Add(Role.Link, 0, "de d'");
        words.Add(Role.Counter, 0, "personnes salariés employés membres habitants fois");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "environ à_peu_près autour_de quelque approximativement env");
        words.Add(Role.Hedge, (int)FigureBound.Nearly, "près_de près_d' presque quasiment");
        words.Add(Role.Hedge, (int)FigureBound.MoreThan, "plus_de plus_d' supérieur_à au-delà_de");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "au_moins au_minimum");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "jusqu'à au_plus au_maximum maximum");
        words.Add(Role.Hedge, (int)FigureBound.LessThan, "moins_de moins_d' inférieur_à");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "ou_plus au_moins au_minimum minimum");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "ou_moins au_plus au_maximum maximum");
        words.Add(Role.HedgeAfter, (int)FigureBound.About, "environ à_peu_près");
        words.Add(Role.Perhaps, 0, "peut-être possiblement probablement");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency(CurrencyGroups.Dollar, "dollar dollars");
        words.AddCurrency("USD", "dollars_américains dollar_américain dollars_us");
        words.AddCurrency("CAD", "dollars_canadiens dollar_canadien");
        words.AddCurrency("AUD", "dollars_australiens");
        words.AddCurrency("HKD", "dollars_de_hong_kong dollars_hongkongais");
        words.AddCurrency("EUR", "euro euros");
        words.AddCurrency("GBP", "livre livres livres_sterling livre_sterling");
        words.AddCurrency("JPY", "yen yens");
        words.AddCurrency("CNY", "yuan yuans renminbi");
        words.AddCurrency("KRW", "won wons");
        words.AddCurrency(CurrencyGroups.Franc, "franc francs");
        words.AddCurrency("CHF", "francs_suisses franc_suisse");
        words.AddCurrency("XOF", "francs_cfa");
        words.AddCurrency(CurrencyGroups.Rupee, "roupies roupie");
        words.AddCurrency("INR", "roupies_indiennes");
        words.AddCurrency("RUB", "rouble roubles");
        words.AddCurrency(CurrencyGroups.Peso, "peso pesos");
        words.AddCurrency("SEK", "couronnes_suédoises");
        words.AddCurrency("NOK", "couronnes_norvégiennes");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "an ans année années");
        words.Add(Role.Time, "décennie=0*10 décennies=0*10 siècle=0*100 siècles=0*100");
        words.Add(Role.Time, (int)DurationUnit.Month, "mois");
        words.Add(Role.Time, (int)DurationUnit.Week, "semaine semaines");
        words.Add(Role.Time, (int)DurationUnit.Day, "jour jours");
        words.Add(Role.Time, (int)DurationUnit.Hour, "heure heures h");
        words.Add(Role.Time, (int)DurationUnit.Minute, "minute minutes min");
        words.Add(Role.Time, (int)DurationUnit.Second, "seconde secondes");
        words.Add(Role.Ago, 0, "il_y_a plus_tôt auparavant");
        words.Add(Role.Lasting, 0, "pendant durant depuis");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.Month, "janvier=1 janv=1 février=2 févr=2 fév=2 mars=3 avril=4 avr=4 mai=5 juin=6 juillet=7 juil=7");
        words.Add(Role.Month, "août=8 aout=8 septembre=9 sept=9 octobre=10 oct=10 novembre=11 nov=11 décembre=12 déc=12");
        words.Add(Role.Weekday, "lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7");
        words.Add(Role.RelativeYear, -1, "l'an_dernier l'année_dernière l'an_passé l'année_passée");
        words.Add(Role.RelativeYear, "cette_année=0 de_l'année=0 l'an_prochain=1 l'année_prochaine=1");
        words.Add(Role.RelativeMonth, "le_mois_dernier=-1 mois_dernier=-1 ce_mois-ci=0 ce_mois=0 le_mois_prochain=1 mois_prochain=1");
        words.Add(Role.RelativeDay, "aujourd'hui=0 maintenant=0 hier=-1 avant-hier=-2 demain=1 après-demain=2 ce_matin=0 ce_soir=0 cet_après-midi=0");
        words.Add(Role.Direction, "dernier=-1 passé=-1 ce=0 cet=0 prochain=1");
        words.Add(Role.Part, (int)DatePart.Early, "début");
        words.Add(Role.Part, (int)DatePart.Middle, "mi milieu courant");
        words.Add(Role.Part, (int)DatePart.End, "fin");
        words.Add(Role.Season, "printemps=21 été=22 automne=23 hiver=24 t1=33 t2=34 t3=35 t4=36");
        words.Add(Role.Season, "premier_trimestre=33 deuxième_trimestre=34 troisième_trimestre=35 quatrième_trimestre=36");
        words.Add(Role.Season, "premier_semestre=40 second_semestre=41 deuxième_semestre=41");
        words.Add(Role.Since, 0, "depuis");
        words.Add(Role.Ordinal, 0, "er");
        words.Add(Role.DayPart, 0, "matin soir après-midi midi");
        words.Add(Role.DateLink, 0, "en le la les l' de d' du des au à dans");
    }
}

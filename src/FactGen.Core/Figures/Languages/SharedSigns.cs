namespace FactGen.Core.Figures.Languages;

/// <summary>Signs that mean the same in every language.</summary>
internal static class SharedSigns
{
    /// <summary>A new list of them, to which a language adds its words.</summary>
    public static WordList Create()
    {
        var words = new WordList();
        words.Add(Role.Fraction, "½=0.5 ¼=0.25 ¾=0.75");
        words.Add(Role.Hedge, (int)FigureBound.About, "~ ≈ c.");
        words.Add(Role.Hedge, (int)FigureBound.MoreThan, ">");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "≥ >=");
        words.Add(Role.Hedge, (int)FigureBound.LessThan, "<");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "≤ <=");
        words.Add(Role.Percent, 1, "%");
        words.Add(Role.To, 0, "~");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "+");
        words.Add(Role.Season, "q1=33 q2=34 q3=35 q4=36 h1=40 h2=41");
        AddCurrencies(words);
        return words;
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency(CurrencyGroups.DollarSign, "$");
        words.AddCurrency(CurrencyGroups.YenSign, "¥");
        words.AddCurrency(CurrencyGroups.KroneSign, "kr");
        words.AddCurrency(CurrencyGroups.Rupee, "rs ₨");
        words.AddCurrency("EUR", "€");
        words.AddCurrency("GBP", "£ uk£");
        words.AddCurrency("USD", "us$ u.s.$ us-$ us_$ $us $_us usd$");
        words.AddCurrency("CAD", "c$ ca$ can$ cad$ $_ca $_can");
        words.AddCurrency("AUD", "a$ au$ aud$");
        words.AddCurrency("NZD", "nz$");
        words.AddCurrency("HKD", "hk$");
        words.AddCurrency("SGD", "s$ sg$");
        words.AddCurrency("TWD", "nt$");
        words.AddCurrency("MXN", "mx$ mex$");
        words.AddCurrency("BRL", "r$");
        words.AddCurrency("CNY", "cn¥ rmb¥ rmb");
        words.AddCurrency("JPY", "jp¥");
        words.AddCurrency("CHF", "sfr fr.");
        words.AddCurrency("KRW", "₩");
        words.AddCurrency("INR", "₹");
        words.AddCurrency("RUB", "₽");
        words.AddCurrency("TRY", "₺");
        words.AddCurrency("VND", "₫");
        words.AddCurrency("THB", "฿");
        words.AddCurrency("ILS", "₪");
        words.AddCurrency("UAH", "₴");
        words.AddCurrency("NGN", "₦");
        words.AddCurrency("PHP", "₱");
    }
}

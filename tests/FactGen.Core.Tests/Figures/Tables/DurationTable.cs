namespace FactGen.Core.Tests.Figures.Tables;

/// <summary>Lengths of time: the source's language, the print, what it says.</summary>
internal static class DurationTable
{
    public const string Rows = """
        zh    | 6年半                    | P6Y6M
        zh    | 6年半时间                | P6Y6M
        zh    | 六年半                   | P6Y6M
        zh    | 6年零3个月               | P6Y3M
        zh    | 过去6年半                | P6Y6M
        zh    | 三点五年                 | P3Y6M
        zh-TW | 過去6年半                | P6Y6M
        en    | the last 6.5 years       | P6Y6M
        zh    | 9年前                    | P9Y
        zh    | 9年                      | P9Y
        zh    | 半年                     | P6M
        zh    | 一年半                   | P1Y6M
        zh    | 三个月                   | P3M
        zh    | 一个半月                 | P1.5M
        zh    | 两周                     | P2W
        zh    | 10天                     | P10D
        zh    | 36小时                   | PT36H
        zh    | 一个半小时               | PT1H30M
        zh    | 45分钟                   | PT45M
        zh    | 1年6个月                 | P1Y6M
        zh    | 约3年                    | about P3Y
        zh    | 近6年                    | nearly P6Y
        zh    | 三年多                   | more than P3Y
        zh    | 三个多月                 | more than P3M
        zh    | 6年以上                  | at least P6Y
        zh    | 不到1年                  | less than P1Y
        zh    | 十年                     | P10Y
        zh    | 两个世纪                 | P200Y
        zh    | six-and-a-half years     | P6Y6M
        zh    | 6.5 years                | P6Y6M
        zh    | 9 years ago              | P9Y
        zh-TW | 6年半時間                | P6Y6M
        zh-TW | 三個月                   | P3M
        zh-TW | 兩個星期                 | P2W
        ja    | 6年半                    | P6Y6M
        ja    | 1年6カ月                 | P1Y6M
        ja    | 1年6ヶ月                 | P1Y6M
        ja    | 3か月間                  | P3M
        ja    | 2週間                    | P2W
        ja    | 10日間                   | P10D
        ja    | 36時間                   | PT36H
        ja    | 約5年                    | about P5Y
        ja    | 10年以上                 | at least P10Y
        ja    | 9年前                    | P9Y
        ja    | 半年                     | P6M
        ja    | 6年近く                  | nearly P6Y
        ko    | 6년 반                   | P6Y6M
        ko    | 6년 6개월                | P6Y6M
        ko    | 3개월                    | P3M
        ko    | 여섯 달                  | P6M
        ko    | 두 달                    | P2M
        ko    | 2주                      | P2W
        ko    | 10일                     | P10D
        ko    | 삼일                     | P3D
        ko    | 36시간                   | PT36H
        ko    | 약 5년                   | about P5Y
        ko    | 10년 이상                | at least P10Y
        ko    | 10여 년                  | more than P10Y
        ko    | 9년 전                   | P9Y
        ko    | 5년 동안                 | P5Y
        en    | six-and-a-half years     | P6Y6M
        en    | 6.5 years                | P6Y6M
        en    | six and a half years     | P6Y6M
        en    | 6 ½ years                | P6Y6M
        en    | six years and six months | P6Y6M
        en    | 6 years, 6 months        | P6Y6M
        en    | a year and a half        | P1Y6M
        en    | half a year              | P6M
        en    | a year                   | P1Y
        en    | eighteen months          | P18M
        en    | three weeks              | P3W
        en    | ten days                 | P10D
        en    | 36 hours                 | PT36H
        en    | 1 hour 30 minutes        | PT1H30M
        en    | two and a half hours     | PT2H30M
        en    | a decade                 | P10Y
        en    | two decades              | P20Y
        en    | a fortnight              | P2W
        en    | about six years          | about P6Y
        en    | nearly seven years       | nearly P7Y
        en    | more than 9 years        | more than P9Y
        en    | less than a year         | less than P1Y
        en    | up to 90 days            | at most P90D
        en    | at least 3 months        | at least P3M
        en    | nine years ago           | P9Y
        en    | for six years            | P6Y
        en    | 6-year                   | P6Y
        en    | six-and-a-half-year      | P6Y6M
        en    | 45 min                   | PT45M
        de    | sechseinhalb Jahre       | P6Y6M
        de    | 6,5 Jahre                | P6Y6M
        de    | sechs Jahre und sechs Monate | P6Y6M
        de    | anderthalb Jahre         | P1Y6M
        de    | ein halbes Jahr          | P6M
        de    | 18 Monate                | P18M
        de    | drei Wochen              | P3W
        de    | rund zehn Jahre          | about P10Y
        de    | mehr als 9 Jahre         | more than P9Y
        de    | vor 9 Jahren             | P9Y
        de    | seit 6 Jahren            | P6Y
        de    | 6 Jahre lang             | P6Y
        de    | bis zu 90 Tage           | at most P90D
        de    | zwei Jahrzehnte          | P20Y
        fr    | six ans et demi          | P6Y6M
        fr    | 6,5 ans                  | P6Y6M
        fr    | six ans et six mois      | P6Y6M
        fr    | un an et demi            | P1Y6M
        fr    | dix-huit mois            | P18M
        fr    | trois semaines           | P3W
        fr    | environ dix ans          | about P10Y
        fr    | plus de 9 ans            | more than P9Y
        fr    | il y a 9 ans             | P9Y
        fr    | pendant six ans          | P6Y
        fr    | moins d'un an            | less than P1Y
        fr    | 36 heures                | PT36H
        es    | seis años y medio        | P6Y6M
        es    | 6,5 años                 | P6Y6M
        es    | seis años y seis meses   | P6Y6M
        es    | medio año                | P6M
        es    | un año y medio           | P1Y6M
        es    | dieciocho meses          | P18M
        es    | tres semanas             | P3W
        es    | unos diez años           | about P10Y
        es    | más de 9 años            | more than P9Y
        es    | hace 9 años              | P9Y
        es    | durante seis años        | P6Y
        es    | dos décadas              | P20Y
        """;
}

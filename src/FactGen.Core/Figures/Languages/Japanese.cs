using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in Japanese.</summary>
internal static class Japanese
{
    /// <summary>Japanese.</summary>
    public static FigureLanguage Create()
    {
        var words = SharedSigns.Create();
        AddNumerals(words);
        AddHedges(words);
        AddCurrencies(words);
        AddTimes(words);
        AddDates(words);
        AddDateParts(words);
        return new(words) { HasDigitRows = true, DateOrder = DateOrder.YearFirst };
    }

    private static void AddNumerals(WordList words)
    {
        words.Add(Role.Unit, "一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 壱=1 弐=2 参=3");
        words.Add(Role.Zero, "〇=0 零=0 ゼロ=0");
        words.Add(Role.Small, "十=10 百=100 千=1000");
        words.Add(Role.Scale, "万=10000 億=100000000 兆=1000000000000 京=10000000000000000");
        words.Add(Role.Half, 0.5m, "半");
        words.Add(Role.Point, 0, "点");
        words.Add(Role.Percent, "パーセント=1 パーセントポイント=1 ポイント=1 割=10");
        words.Add(Role.To, 0, "から");
        words.Add(Role.Until, 0, "まで");
        words.Add(Role.Minus, 0, "マイナス");
        words.Add(Role.Counter, 0, "人 名 社 個 件 台 冊 回 匹 本 枚 倍 世帯 株 つ");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "約 およそ おおよそ ほぼ 推定");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "少なくとも 最低 最低でも");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "最大 最大で 最高");
        words.Add(Role.HedgeAfter, (int)FigureBound.About, "程度 ほど くらい ぐらい 前後");
        words.Add(Role.HedgeAfter, (int)FigureBound.Nearly, "近く 弱 足らず");
        words.Add(Role.HedgeAfter, (int)FigureBound.MoreThan, "超 強 を超える を超え を上回る 余り あまり");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "以上");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "以下 以内");
        words.Add(Role.HedgeAfter, (int)FigureBound.LessThan, "未満 を下回る");
        words.Add(Role.HedgeWithin, (int)FigureBound.MoreThan, "余");
        words.Add(Role.Perhaps, 0, "おそらく");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency("JPY", "円 日本円");
        words.AddCurrency(CurrencyGroups.Dollar, "ドル");
        words.AddCurrency(CurrencyGroups.Yuan, "元");
        words.AddCurrency("USD", "米ドル 米国ドル アメリカドル");
        words.AddCurrency("EUR", "ユーロ");
        words.AddCurrency("GBP", "ポンド 英ポンド");
        words.AddCurrency("CNY", "人民元 中国元");
        words.AddCurrency("KRW", "ウォン 韓国ウォン");
        words.AddCurrency("CAD", "カナダドル");
        words.AddCurrency("AUD", "豪ドル オーストラリアドル");
        words.AddCurrency("HKD", "香港ドル");
        words.AddCurrency("SGD", "シンガポールドル");
        words.AddCurrency("TWD", "台湾ドル 台湾元");
        words.AddCurrency("CHF", "スイスフラン");
        words.AddCurrency("RUB", "ルーブル");
        words.AddCurrency(CurrencyGroups.Rupee, "ルピー");
        words.AddCurrency("INR", "インドルピー");
        words.AddCurrency("THB", "バーツ タイバーツ");
        words.AddCurrency(CurrencyGroups.Peso, "ペソ");
        words.AddCurrency("PHP", "フィリピンペソ");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "年 年間 カ年 か年 ヵ年");
        words.Add(Role.Time, "世紀=0*100");
        words.Add(Role.Time, (int)DurationUnit.Month, "カ月 ヶ月 か月 ヵ月 ケ月 箇月 カ月間 ヶ月間 か月間 ヵ月間");
        words.Add(Role.Time, (int)DurationUnit.Week, "週間 週");
        words.Add(Role.Time, (int)DurationUnit.Day, "日 日間");
        words.Add(Role.Time, (int)DurationUnit.Hour, "時間");
        words.Add(Role.Time, (int)DurationUnit.Minute, "分 分間");
        words.Add(Role.Time, (int)DurationUnit.Second, "秒 秒間");
        words.Add(Role.Ago, 0, "前");
        words.Add(Role.Lasting, 0, "間");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.DateUnit, "年=0 月=1 日=2");
        words.Add(Role.Weekday, "月曜日=1 火曜日=2 水曜日=3 木曜日=4 金曜日=5 土曜日=6 日曜日=7 月曜=1 火曜=2 水曜=3 木曜=4 金曜=5 土曜=6 日曜=7");
        words.Add(Role.Weekday, "(月)=1 (火)=2 (水)=3 (木)=4 (金)=5 (土)=6 (日)=7");
        words.Add(Role.Era, "令和=2018 平成=1988 昭和=1925 大正=1911 明治=1867");
        words.Add(Role.FirstYear, 1, "元年");
        words.Add(Role.RelativeYear, "昨年=-1 去年=-1 今年=0 本年=0 来年=1 一昨年=-2 おととし=-2 再来年=2");
        words.Add(Role.RelativeMonth, "先月=-1 今月=0 来月=1 先々月=-2 再来月=2");
        words.Add(Role.RelativeDay, "今日=0 本日=0 きょう=0 今朝=0 今夜=0 昨日=-1 きのう=-1 昨夜=-1 一昨日=-2 明日=1 あす=1 明後日=2 あさって=2");
        words.Add(Role.Since, 0, "以来 から 以降");
        words.Add(Role.Decade, 0, "年代");
        words.Add(Role.DayPart, 0, "朝 午前 正午 午後 夕方 夜 未明");
        words.Add(Role.DateLink, 0, "の に は 第");
    }

    private static void AddDateParts(WordList words)
    {
        words.Add(Role.Part, (int)DatePart.Early, "初め はじめ 初頭 初");
        words.Add(Role.Part, (int)DatePart.Middle, "半ば 中頃 中ごろ");
        words.Add(Role.Part, (int)DatePart.End, "末 終わり");
        words.Add(Role.YearPart, (int)DatePart.Early, "年初 年明け 年初め 年初頭");
        words.Add(Role.YearPart, (int)DatePart.Middle, "年央 年半ば");
        words.Add(Role.YearPart, (int)DatePart.End, "年末");
        words.Add(Role.MonthPart, (int)DatePart.Early, "月初 月初め");
        words.Add(Role.MonthPart, (int)DatePart.Middle, "月半ば");
        words.Add(Role.MonthPart, (int)DatePart.End, "月末");
        words.Add(Role.Part, (int)DatePart.FirstThird, "上旬 初旬");
        words.Add(Role.Part, (int)DatePart.SecondThird, "中旬");
        words.Add(Role.Part, (int)DatePart.LastThird, "下旬");
        words.Add(Role.Season, "春=21 夏=22 秋=23 冬=24 上半期=40 上期=40 前半=40 下半期=41 下期=41 後半=41");
        words.Add(Role.QuarterUnit, 0, "四半期");
    }
}

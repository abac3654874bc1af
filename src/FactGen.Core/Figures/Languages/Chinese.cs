using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in Chinese, in simplified and in traditional characters.</summary>
internal static class Chinese
{
    /// <summary>Chinese, with what a <c>兆</c> is: a million million in traditional usage, a million in some of the simplified.</summary>
    public static FigureLanguage Create(string mega)
    {
        var words = SharedSigns.Create();
        AddNumerals(words);
        words.Add(Role.Scale, mega);
        AddHedges(words);
        AddCurrencies(words);
        AddTimes(words);
        AddDates(words);
        AddDateParts(words);
        return new(words) { HasDigitRows = true, ElidesLastScale = true, DateOrder = DateOrder.YearFirst };
    }

    private static void AddNumerals(WordList words)
    {
        words.Add(Role.Unit, "一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 两=2 兩=2");
        words.Add(Role.Unit, "壹=1 贰=2 貳=2 叁=3 參=3 肆=4 伍=5 陆=6 陸=6 柒=7 捌=8 玖=9");
        words.Add(Role.Zero, "〇=0 零=0");
        words.Add(Role.Small, "十=10 拾=10 百=100 佰=100 千=1000 仟=1000");
        words.Add(Role.Scale, "万=10000 萬=10000 亿=100000000 億=100000000");
        words.Add(Role.Half, 0.5m, "半");
        words.Add(Role.Point, 0, "点 點");
        words.Add(Role.PercentBefore, 0, "百分之");
        words.Add(Role.Percent, "个百分点=1 個百分點=1 百分点=1 百分點=1 成=10");
        words.Add(Role.From, 0, "从 從 自 由");
        words.Add(Role.To, 0, "至 到");
        words.Add(Role.Minus, 0, "负 負");
        words.Add(Role.Counter, 0, "人 名 家 个 個 位 件 次 台 辆 輛 股 户 戶 倍");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "约 約 大约 大約 大概 约为 約為 估计 估計");
        words.Add(Role.Hedge, (int)FigureBound.Nearly, "近 将近 將近 接近 几乎 幾乎");
        words.Add(Role.Hedge, (int)FigureBound.MoreThan, "超 超过 超過 逾 多于 多於 高于 高於");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "至少 最少 不少于 不少於 不低于 不低於");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "最多 至多 不超过 不超過 多达 多達 高达 高達");
        words.Add(Role.Hedge, (int)FigureBound.LessThan, "不到 不足 少于 少於 低于 低於");
        words.Add(Role.HedgeAfter, (int)FigureBound.About, "左右 上下 前后 前後");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "以上");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "以下 以内 以內");
        words.Add(Role.HedgeWithin, (int)FigureBound.MoreThan, "多 余 餘");
        words.Add(Role.Perhaps, 0, "可能 或 或许 或許 据称 據稱");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency(CurrencyGroups.Yuan, "元 圆 圓 块 塊");
        words.AddCurrency("USD", "美元 美金");
        words.AddCurrency("EUR", "欧元 歐元");
        words.AddCurrency("GBP", "英镑 英鎊");
        words.AddCurrency("JPY", "日元 日圆 日圓 日币 日幣");
        words.AddCurrency("KRW", "韩元 韓元 韩圆 韓圓 韩币 韓幣");
        words.AddCurrency("CNY", "人民币 人民幣");
        words.AddCurrency("HKD", "港元 港币 港幣");
        words.AddCurrency("TWD", "新台币 新台幣 新臺幣 台币 台幣 臺幣");
        words.AddCurrency("MOP", "澳门元 澳門元 澳门币 澳門幣");
        words.AddCurrency("CAD", "加元 加币 加幣");
        words.AddCurrency("AUD", "澳元 澳币 澳幣");
        words.AddCurrency("NZD", "新西兰元 新西蘭元 纽元 紐元");
        words.AddCurrency("SGD", "新元 新加坡元 新币 新幣");
        words.AddCurrency("CHF", "瑞士法郎 瑞郎");
        words.AddCurrency("RUB", "卢布 盧布");
        words.AddCurrency(CurrencyGroups.Rupee, "卢比 盧比");
        words.AddCurrency("INR", "印度卢比 印度盧比");
        words.AddCurrency("THB", "泰铢 泰銖");
        words.AddCurrency("VND", "越南盾");
        words.AddCurrency("BRL", "雷亚尔 雷亞爾");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "年 年间 年間 周年 週年");
        words.Add(Role.Time, "世纪=0*100 世紀=0*100 季度=1*3");
        words.Add(Role.Time, (int)DurationUnit.Month, "个月 個月");
        words.Add(Role.Time, (int)DurationUnit.Week, "周 週 星期 个星期 個星期 礼拜 个礼拜 個禮拜");
        words.Add(Role.Time, (int)DurationUnit.Day, "天 日");
        words.Add(Role.Time, (int)DurationUnit.Hour, "小时 小時 个小时 個小時 钟头 个钟头 鐘頭 個鐘頭");
        words.Add(Role.Time, (int)DurationUnit.Minute, "分钟 分鐘 分");
        words.Add(Role.Time, (int)DurationUnit.Second, "秒 秒钟 秒鐘");
        words.Add(Role.HalfAndTime, (int)DurationUnit.Month, "个半月 個半月");
        words.Add(Role.HalfAndTime, (int)DurationUnit.Hour, "个半小时 個半小時 个半钟头 個半鐘頭");
        words.Add(Role.MoreAndTime, (int)DurationUnit.Month, "个多月 個多月");
        words.Add(Role.MoreAndTime, (int)DurationUnit.Hour, "个多小时 個多小時");
        words.Add(Role.Ago, 0, "前 以前 之前");
        words.Add(Role.Lasting, 0, "过去 過去 时间 時間 之久 间 間 长达 長達");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.DateUnit, "年=0 月=1 月份=1 日=2 号=2 號=2");
        words.Add(Role.Weekday, "周一=1 周二=2 周三=3 周四=4 周五=5 周六=6 周日=7 周天=7 週一=1 週二=2 週三=3 週四=4 週五=5 週六=6 週日=7");
        words.Add(Role.Weekday, "星期一=1 星期二=2 星期三=3 星期四=4 星期五=5 星期六=6 星期日=7 星期天=7");
        words.Add(Role.Era, "民国=1911 民國=1911");
        words.Add(Role.FirstYear, 1, "元年");
        words.Add(Role.RelativeYear, "去年=-1 今年=0 本年=0 前年=-2 明年=1 后年=2 後年=2");
        words.Add(Role.RelativeMonth, "上月=-1 上个月=-1 上個月=-1 本月=0 这个月=0 這個月=0 下月=1 下个月=1 下個月=1");
        words.Add(Role.RelativeDay, "今天=0 今日=0 今早=0 今晨=0 今晚=0 现在=0 現在=0 当前=0 當前=0 目前=0 昨天=-1 昨日=-1 昨晚=-1 前天=-2 前日=-2");
        words.Add(Role.RelativeDay, "明天=1 明日=1 后天=2 後天=2");
        words.Add(Role.Since, 0, "以来 以來 起 至今");
        words.Add(Role.Decade, 0, "年代");
        words.Add(Role.DayPart, 0, "当地时间 當地時間 北京时间 北京時間 早上 早晨 清晨 凌晨 上午 中午 下午 傍晚 晚上 晚间 晚間 夜间 夜間 深夜");
        words.Add(Role.DateLink, 0, "的 于 於 在 自 从 從 第 公元");
    }

    private static void AddDateParts(WordList words)
    {
        words.Add(Role.Part, (int)DatePart.Early, "初");
        words.Add(Role.Part, (int)DatePart.End, "底 末");
        words.Add(Role.YearPart, (int)DatePart.Early, "年初");
        words.Add(Role.YearPart, (int)DatePart.Middle, "年中");
        words.Add(Role.YearPart, (int)DatePart.End, "年底 年末");
        words.Add(Role.MonthPart, (int)DatePart.Early, "月初");
        words.Add(Role.MonthPart, (int)DatePart.Middle, "月中");
        words.Add(Role.MonthPart, (int)DatePart.End, "月底 月末");
        words.Add(Role.MonthPart, (int)DatePart.FirstThird, "月上旬");
        words.Add(Role.MonthPart, (int)DatePart.SecondThird, "月中旬");
        words.Add(Role.MonthPart, (int)DatePart.LastThird, "月下旬");
        words.Add(Role.Part, (int)DatePart.FirstThird, "上旬");
        words.Add(Role.Part, (int)DatePart.SecondThird, "中旬");
        words.Add(Role.Part, (int)DatePart.LastThird, "下旬");
        words.Add(Role.Season, "春=21 春季=21 春天=21 夏=22 夏季=22 夏天=22 秋=23 秋季=23 秋天=23 冬=24 冬季=24 冬天=24");
        words.Add(Role.Season, "上半年=40 下半年=41");
        words.Add(Role.QuarterUnit, 0, "季度 季");
    }
}

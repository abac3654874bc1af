using FactGen.Core.Figures.Dates;

namespace FactGen.Core.Figures.Languages;

/// <summary>Figures in Korean: with Chinese numerals in Hangul, and with its own below a hundred.</summary>
internal static class Korean
{
    /// <summary>Korean.</summary>
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
        words.Add(Role.Unit, "일=1 이=2 삼=3 사=4 오=5 육=6 륙=6 칠=7 팔=8 구=9");
        words.Add(Role.Unit, "하나=1 한=1 둘=2 두=2 셋=3 세=3 석=3 넷=4 네=4 넉=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9");
        words.Add(Role.Zero, "영=0 공=0");
        words.Add(Role.Tens, "열=10 스물=20 스무=20 서른=30 마흔=40 쉰=50 예순=60 일흔=70 여든=80 아흔=90");
        words.Add(Role.Small, "십=10 백=100 천=1000");
        words.Add(Role.BareScale, "만=10000");
        words.Add(Role.Scale, "억=100000000 조=1000000000000 경=10000000000000000");
        words.Add(Role.Half, 0.5m, "반");
        words.Add(Role.Point, 0, "점");
        words.Add(Role.Percent, "퍼센트=1 %포인트=1 퍼센트포인트=1");
        words.Add(Role.To, 0, "부터 에서");
        words.Add(Role.Until, 0, "까지");
        words.Add(Role.Minus, 0, "마이너스");
        words.Add(Role.Counter, 0, "명 개 건 대 곳 회 번 사람 가구 주 배");
    }

    private static void AddHedges(WordList words)
    {
        words.Add(Role.Hedge, (int)FigureBound.About, "약 대략 추정");
        words.Add(Role.Hedge, (int)FigureBound.Nearly, "거의 근");
        words.Add(Role.Hedge, (int)FigureBound.AtLeast, "최소 적어도");
        words.Add(Role.Hedge, (int)FigureBound.AtMost, "최대");
        words.Add(Role.HedgeAfter, (int)FigureBound.About, "정도 가량 쯤 안팎 내외 전후");
        words.Add(Role.HedgeAfter, (int)FigureBound.Nearly, "가까이 에_가까운");
        words.Add(Role.HedgeAfter, (int)FigureBound.MoreThan, "초과 남짓 이_넘는 가_넘는 을_넘는 를_넘는 넘는");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtLeast, "이상");
        words.Add(Role.HedgeAfter, (int)FigureBound.AtMost, "이하 이내");
        words.Add(Role.HedgeAfter, (int)FigureBound.LessThan, "미만");
        words.Add(Role.HedgeWithin, (int)FigureBound.MoreThan, "여");
        words.Add(Role.Perhaps, 0, "아마 아마도");
    }

    private static void AddCurrencies(WordList words)
    {
        words.AddCurrency("KRW", "원 원화");
        words.AddCurrency(CurrencyGroups.Dollar, "달러 불");
        words.AddCurrency("USD", "미국_달러 미_달러 미달러 미화");
        words.AddCurrency("EUR", "유로 유로화");
        words.AddCurrency("GBP", "파운드 영국_파운드");
        words.AddCurrency("JPY", "엔 엔화");
        words.AddCurrency("CNY", "위안 위안화");
        words.AddCurrency("HKD", "홍콩달러 홍콩_달러");
        words.AddCurrency("CAD", "캐나다달러 캐나다_달러");
        words.AddCurrency("AUD", "호주달러 호주_달러");
        words.AddCurrency("SGD", "싱가포르달러 싱가포르_달러");
        words.AddCurrency("TWD", "대만달러 대만_달러");
        words.AddCurrency(CurrencyGroups.Franc, "프랑");
        words.AddCurrency("CHF", "스위스프랑 스위스_프랑");
        words.AddCurrency("RUB", "루블");
        words.AddCurrency(CurrencyGroups.Rupee, "루피");
        words.AddCurrency("INR", "인도루피 인도_루피");
        words.AddCurrency(CurrencyGroups.Peso, "페소");
        words.AddCurrency("VND", "동");
    }

    private static void AddTimes(WordList words)
    {
        words.Add(Role.Time, (int)DurationUnit.Year, "년 해 년간");
        words.Add(Role.Time, "세기=0*100");
        words.Add(Role.Time, (int)DurationUnit.Month, "개월 달 개월간");
        words.Add(Role.Time, (int)DurationUnit.Week, "주 주일 주간");
        words.Add(Role.Time, (int)DurationUnit.Day, "일 일간");
        words.Add(Role.Time, (int)DurationUnit.Hour, "시간");
        words.Add(Role.Time, (int)DurationUnit.Minute, "분 분간");
        words.Add(Role.Time, (int)DurationUnit.Second, "초 초간");
        words.Add(Role.Ago, 0, "전");
        words.Add(Role.Lasting, 0, "동안 간");
    }

    private static void AddDates(WordList words)
    {
        words.Add(Role.DateUnit, "년=0 월=1 일=2");
        words.Add(Role.Weekday, "월요일=1 화요일=2 수요일=3 목요일=4 금요일=5 토요일=6 일요일=7 (월)=1 (화)=2 (수)=3 (목)=4 (금)=5 (토)=6 (일)=7");
        words.Add(Role.Month, "시월=10 유월=6");
        words.Add(Role.RelativeYear, "작년=-1 지난해=-1 올해=0 금년=0 내년=1 재작년=-2 내후년=2");
        words.Add(Role.RelativeMonth, "지난달=-1 지난_달=-1 이번달=0 이번_달=0 이달=0 다음달=1 다음_달=1 내달=1");
        words.Add(Role.RelativeDay, "오늘=0 지금=0 어제=-1 그제=-2 그저께=-2 내일=1 모레=2");
        words.Add(Role.Direction, "지난=-1 이번=0 다음=1 오는=1");
        words.Add(Role.Since, 0, "이후 이래 부터");
        words.Add(Role.Decade, 0, "년대");
        words.Add(Role.DayPart, 0, "오전 오후 아침 저녁 밤 새벽 정오");
        words.Add(Role.DateLink, 0, "의 에 는 은 제");
    }

    private static void AddDateParts(WordList words)
    {
        words.Add(Role.Part, (int)DatePart.Early, "초 초반");
        words.Add(Role.Part, (int)DatePart.Middle, "중반");
        words.Add(Role.Part, (int)DatePart.Late, "후반");
        words.Add(Role.Part, (int)DatePart.End, "말");
        words.Add(Role.YearPart, (int)DatePart.Early, "연초");
        words.Add(Role.YearPart, (int)DatePart.End, "연말");
        words.Add(Role.Part, (int)DatePart.FirstThird, "상순 초순");
        words.Add(Role.Part, (int)DatePart.SecondThird, "중순");
        words.Add(Role.Part, (int)DatePart.LastThird, "하순");
        words.Add(Role.Season, "봄=21 여름=22 가을=23 겨울=24 상반기=40 하반기=41");
        words.Add(Role.QuarterUnit, 0, "분기");
    }
}

namespace FactGen.Core.Tests.Figures.Tables;

/// <summary>Dates in a source of 26 September 2024, a Thursday: the source's language, the print, what it says.</summary>
internal static class DateTable
{
    public const string Rows = """
        zh    | 2023年9月                | 2023-09
        zh    | 9月26日                  | 2024-09-26
        zh    | 2023年                   | 2023
        zh    | 2024年9月26日            | 2024-09-26
        zh    | 2024年9月26号            | 2024-09-26
        zh    | ２０２４年９月２６日     | 2024-09-26
        zh    | 二〇二三年九月           | 2023-09
        zh    | 二零二四年九月二十六日   | 2024-09-26
        zh    | 2023年11月               | 2023-11
        zh    | 2023年初                 | early 2023
        zh    | 2023年底                 | end of 2023
        zh    | 年底                     | end of 2024
        zh    | 去年年底                 | end of 2023
        zh    | 去年底                   | end of 2023
        zh    | 今年年初                 | early 2024
        zh    | 2024年以来               | 2024/..
        zh    | 自2018年以来             | 2018/..
        zh    | 去年11月                 | 2023-11
        zh    | 今年5月                  | 2024-05
        zh    | 前年                     | 2022
        zh    | 明年                     | 2025
        zh    | 上个月                   | 2024-08
        zh    | 本月26日                 | 2024-09-26
        zh    | 上月5日                  | 2024-08-05
        zh    | 今日                     | 2024-09-26
        zh    | 当前                     | 2024-09-26
        zh    | 当地时间9月26日          | 2024-09-26
        zh-TW | 目前                     | 2024-09-26
        zh    | 今天                     | 2024-09-26
        zh    | 今天早上                 | 2024-09-26
        zh    | 昨天                     | 2024-09-25
        zh    | 前天                     | 2024-09-24
        zh    | 明天                     | 2024-09-27
        zh    | 9月份                    | 2024-09
        zh    | 9月初                    | early 2024-09
        zh    | 9月上旬                  | first ten days of 2024-09
        zh    | 2023年9月底              | end of 2023-09
        zh    | 2023年第三季度           | 2023-35
        zh    | 2023年上半年             | 2023-40
        zh    | 2023年春季               | 2023-21
        zh    | 1990年代                 | 199X
        zh    | 2024年9月26日(周四)      | 2024-09-26
        zh    | 9月26日星期四            | 2024-09-26
        zh    | 2024-09-26               | 2024-09-26
        zh    | 2024/9/26                | 2024-09-26
        zh    | 2024.9.26                | 2024-09-26
        zh    | 约2018年                 | 2018~
        zh    | 9年前                    | 2015~
        zh    | 三天前                   | 2024-09-23
        zh    | 两个月前                 | 2024-07~
        zh-TW | 民國112年5月             | 2023-05
        zh-TW | 去年11月                 | 2023-11
        zh-TW | 9月26日上午              | 2024-09-26
        ja    | 2023年9月                | 2023-09
        ja    | 9月26日                  | 2024-09-26
        ja    | 9月26日(木)              | 2024-09-26
        ja    | 令和5年9月               | 2023-09
        ja    | 令和元年                 | 2019
        ja    | 平成30年                 | 2018
        ja    | 昨年11月                 | 2023-11
        ja    | 今年5月                  | 2024-05
        ja    | 一昨年                   | 2022
        ja    | 今月26日                 | 2024-09-26
        ja    | 先月                     | 2024-08
        ja    | 来年3月                  | 2025-03
        ja    | 今日                     | 2024-09-26
        ja    | 本日                     | 2024-09-26
        ja    | 昨日                     | 2024-09-25
        ja    | 明日                     | 2024-09-27
        ja    | 今朝                     | 2024-09-26
        ja    | 2023年末                 | end of 2023
        ja    | 2023年初頭               | early 2023
        ja    | 9月上旬                  | first ten days of 2024-09
        ja    | 2023年第3四半期          | 2023-35
        ja    | 2023年前半               | 2023-40
        ja    | 2018年以降               | 2018/..
        ja    | 1990年代                 | 199X
        ja    | 2023年春                 | 2023-21
        ja    | 9年前                    | 2015~
        ja    | 二〇二三年九月二十六日   | 2023-09-26
        ko    | 2023년 9월               | 2023-09
        ko    | 9월 26일                 | 2024-09-26
        ko    | 2024년 9월 26일          | 2024-09-26
        ko    | 2024년 9월 26일 목요일   | 2024-09-26
        ko    | 지난해 11월              | 2023-11
        ko    | 지난 11월                | 2023-11
        ko    | 작년                     | 2023
        ko    | 올해 5월                 | 2024-05
        ko    | 내년                     | 2025
        ko    | 지난달                   | 2024-08
        ko    | 이번 달 26일             | 2024-09-26
        ko    | 오늘                     | 2024-09-26
        ko    | 오늘 아침                | 2024-09-26
        ko    | 어제                     | 2024-09-25
        ko    | 내일                     | 2024-09-27
        ko    | 2023년 초                | early 2023
        ko    | 2023년 말                | end of 2023
        ko    | 연말                     | end of 2024
        ko    | 9월 중순                 | second ten days of 2024-09
        ko    | 2023년 3분기             | 2023-35
        ko    | 2023년 상반기            | 2023-40
        ko    | 2018년 이후              | 2018/..
        ko    | 1990년대                 | 199X
        ko    | 이천이십삼년 구월        | 2023-09
        ko    | 9년 전                   | 2015~
        en    | Sept. 26                 | 2024-09-26
        en    | last November            | 2023-11
        en    | September 2023           | 2023-09
        en    | 2023                     | 2023
        en    | Sept. 26, 2024           | 2024-09-26
        en    | September 26th, 2024     | 2024-09-26
        en    | 26 September 2024        | 2024-09-26
        en    | the 26th of September 2024 | 2024-09-26
        en    | Thursday, Sept. 26       | 2024-09-26
        en    | on Sept. 26              | 2024-09-26
        en    | in May 2023              | 2023-05
        en    | May                      | 2024-05
        en    | Nov 2023                 | 2023-11
        en    | 26-Sep-2024              | 2024-09-26
        en    | 2024-09-26               | 2024-09-26
        en    | 9/26/2024                | 2024-09-26
        en    | 26/9/2024                | 2024-09-26
        en-US | 3/4/2024                 | 2024-03-04
        en-GB | 3/4/2024                 | 2024-04-03
        en    | this May                 | 2024-05
        en    | next March               | 2025-03
        en    | November last year       | 2023-11
        en    | last year                | 2023
        en    | next year                | 2025
        en    | last month               | 2024-08
        en    | today                    | 2024-09-26
        en    | now                      | 2024-09-26
        en    | this morning             | 2024-09-26
        en    | yesterday                | 2024-09-25
        en    | yesterday evening        | 2024-09-25
        en    | tomorrow                 | 2024-09-27
        en    | early 2023               | early 2023
        en    | late September           | late 2024-09
        en    | mid-2023                 | mid 2023
        en    | the end of 2023          | end of 2023
        en    | end of the year          | end of 2024
        en    | since 2018               | 2018/..
        en    | since March 2018         | 2018-03/..
        en    | spring 2023              | 2023-21
        en    | Q3 2023                  | 2023-35
        en    | the third quarter of 2023 | 2023-35
        en    | the first half of 2023   | 2023-40
        en    | the 1990s                | 199X
        en    | circa 1850               | 1850~
        en    | around 2018              | 2018~
        en    | nine years ago           | 2015~
        en    | 9 years ago              | 2015~
        en    | two days ago             | 2024-09-24
        en    | three weeks ago          | 2024-09-05~
        en    | six months ago           | 2024-03~
        zh    | now                      | 2024-09-26
        zh    | Sept. 26                 | 2024-09-26
        de    | 26. September 2024       | 2024-09-26
        de    | 26. September            | 2024-09-26
        de    | am 26. September         | 2024-09-26
        de    | Donnerstag, 26. September 2024 | 2024-09-26
        de    | 26.9.2024                | 2024-09-26
        de    | 26.09.2024               | 2024-09-26
        de    | 26.9.                    | 2024-09-26
        de    | September 2023           | 2023-09
        de    | im März 2023             | 2023-03
        de    | im Jahr 2023             | 2023
        de    | Anfang 2023              | early 2023
        de    | Mitte September          | mid 2024-09
        de    | Ende 2023                | end of 2023
        de    | letzten November         | 2023-11
        de    | im November vergangenen Jahres | 2023-11
        de    | letztes Jahr             | 2023
        de    | heute                    | 2024-09-26
        de    | gestern                  | 2024-09-25
        de    | gestern Abend            | 2024-09-25
        de    | morgen                   | 2024-09-27
        de    | seit 2018                | 2018/..
        de    | 3. Quartal 2023          | 2023-35
        de    | im dritten Quartal 2023  | 2023-35
        de    | Frühjahr 2023            | 2023-21
        de    | vor neun Jahren          | 2015~
        fr    | 26 septembre 2024        | 2024-09-26
        fr    | le 26 septembre          | 2024-09-26
        fr    | 1er mai 2023             | 2023-05-01
        fr    | septembre 2023           | 2023-09
        fr    | en août 2023             | 2023-08
        fr    | jeudi 26 septembre       | 2024-09-26
        fr    | 26/09/2024               | 2024-09-26
        fr    | novembre dernier         | 2023-11
        fr    | en novembre dernier      | 2023-11
        fr    | l'an dernier             | 2023
        fr    | aujourd’hui              | 2024-09-26
        fr    | hier                     | 2024-09-25
        fr    | demain                   | 2024-09-27
        fr    | début 2023               | early 2023
        fr    | fin septembre            | end of 2024-09
        fr    | mi-2023                  | mid 2023
        fr    | depuis 2018              | 2018/..
        fr    | troisième trimestre 2023 | 2023-35
        fr    | été 2023                 | 2023-22
        fr    | il y a neuf ans          | 2015~
        es    | 26 de septiembre de 2024 | 2024-09-26
        es    | 26 de septiembre         | 2024-09-26
        es    | el 26 de septiembre      | 2024-09-26
        es    | septiembre de 2023       | 2023-09
        es    | jueves 26 de septiembre  | 2024-09-26
        es    | 26/9/2024                | 2024-09-26
        es    | noviembre pasado         | 2023-11
        es    | el pasado mes de noviembre | 2023-11
        es    | el año pasado            | 2023
        es    | hoy                      | 2024-09-26
        es    | ayer                     | 2024-09-25
        es    | mañana                   | 2024-09-27
        es    | principios de 2023       | early 2023
        es    | a finales de septiembre  | end of 2024-09
        es    | mediados de 2023         | mid 2023
        es    | desde 2018               | 2018/..
        es    | tercer trimestre de 2023 | 2023-35
        es    | hace nueve años          | 2015~
        zh    | 2018年至2020年              | 2018/2020
        zh    | 2018-2020年               | 2018/2020
        zh    | 2018年到2020年              | 2018/2020
        zh    | 2023年9月至2024年3月          | 2023-09/2024-03
        en    | 2018-2020                | 2018/2020
        en    | 2018–2020                | 2018/2020
        en    | from 2018 to 2020        | 2018/2020
        en    | between 2018 and 2020    | 2018/2020
        en    | 2018 to 2020             | 2018/2020
        en    | March 2018 to May 2019   | 2018-03/2019-05
        de    | 2018 bis 2020            | 2018/2020
        de    | von 2018 bis 2020        | 2018/2020
        fr    | de 2018 à 2020           | 2018/2020
        es    | de 2018 a 2020           | 2018/2020
        ja    | 2018年から2020年             | 2018/2020
        ja    | 2018年〜2020年              | 2018/2020
        ko    | 2018년부터 2020년까지          | 2018/2020
        ko    | 2018년~2020년              | 2018/2020
        en    | March 2018–May 2019      | 2018-03/2019-05
        zh    | 2024年9月26日-2025年1月3日     | 2024-09-26/2025-01-03
        en    | Sept. 26, 2023 to Sept. 26, 2024 | 2023-09-26/2024-09-26
        de    | 1.3.2018 bis 5.6.2019    | 2018-03-01/2019-06-05
        de    | 1.3.2018-5.6.2019        | 2018-03-01/2019-06-05
        zh    | 2018年至今                  | 2018/..
        """;
}

namespace FactGen.Core.Tests.Figures.Tables;

/// <summary>Prints that are no figure, or have several readings: figure and language, the print, and <c>-</c> or the readings.</summary>
internal static class NearMissTable
{
    public const string Sums = """
        zh    | 数十亿美元                | -
        zh    | 几亿美元                  | -
        zh    | 三四亿美元                | -
        zh    | 40亿                      | -
        zh    | 40亿股                    | -
        zh    | 美元                      | -
        zh    | 亿美元                    | -
        zh    | 40亿美元和30亿欧元        | -
        zh    | 3亿美元欧元               | -
        zh    | 至少最多3亿美元           | -
        zh    | 3000万元                  | ? 30000000 CNY or 30000000 TWD or 30000000 HKD or 30000000 MOP
        zh    | 30亿亿亿亿美元            | -
        zh    | 10%美元                   | -
        zh    | 千万富翁                  | -
        en    | $4 billion                | ? 4000000000 USD or 4000000000 CAD or 4000000000 AUD or 4000000000 NZD or 4000000000 HKD or 4000000000 SGD or 4000000000 TWD or 4000000000 MXN or 4000000000 ARS or 4000000000 CLP or 4000000000 COP
        en    | 300 dollars               | ? 300 USD or 300 CAD or 300 AUD or 300 NZD or 300 HKD or 300 SGD or 300 TWD
        en    | ¥300                      | ? 300 JPY or 300 CNY
        en!   | ¥300                      | ? 300 JPY or 300 CNY
        en    | 300 kr                    | ? 300 SEK or 300 NOK or 300 DKK or 300 ISK
        es!   | $15                       | ? 15 USD or 15 CAD or 15 AUD or 15 NZD or 15 HKD or 15 SGD or 15 TWD or 15 MXN or 15 ARS or 15 CLP or 15 COP
        es    | 1,500 euros               | ? 1.5 EUR or 1500 EUR
        zh-SG!| 300元                     | ? 300 CNY or 300 TWD or 300 HKD or 300 MOP
        en    | US$1,23,4 million         | -
        en    | several million euros     | -
        en    | twenty thirty euros       | -
        en    | €4 million billion        | 4000000000000000 EUR
        en    | million euros             | -
        en    | €                         | -
        en    | four euros five           | -
        en    | €4m and £3m               | -
        en    | EUR USD 5                 | -
        en    | usd 5                     | -
        en    | 5 euros a share           | -
        en    | 2,5 Mrd. €                | -
        zh    | 4 mil €                   | ? 4000000 EUR or 4000 EUR
        de    | 4 Billion Euro            | 4000000000 EUR
        en    | €1,23                     | -
        de    | ein paar Millionen Euro   | -
        fr    | quelques millions d'euros | -
        fr    | 1 billion de dollars      | -
        sv    | 1.234 EUR                 | ? 1.234 EUR or 1234 EUR
              | €1,234                    | ? 1234 EUR or 1.234 EUR
              | €1 billion                | 1000000000 EUR
              | €1 Billion                | ? 1000000000 EUR or 1000000000000 EUR
              | €4 billions               | ? 4000000000 EUR or 4000000000000 EUR
        """;

    public const string Numbers = """
        en    | a                         | -
        en    | and                       | -
        en    | 1,2,3                     | -
        en    | 1,23                      | -
        en    | 1.2.3                     | -
        en    | 500 to 2 million          | -
        en    | from 10                   | -
        en    | 10 and 20                 | -
        en    | 20-10                     | -
        en    | more than 10-20           | -
        en    | 2020-21                   | -
        en    | -5-10                     | -
        zh    | 三到五                       | -
        zh    | 2-3亿5千万                   | -
        en    | 5% %                      | -
        en    | 5% million                | -
        en    | point five                | -
        en    | four point                | -
        en    | three million point five  | -
        zh    | 百分之                    | -
        zh    | 三成五                    | -
        en    | .5,300                    | -
        en    | 1,234.567,8               | -
        en    | 1 23                      | -
        en    | four five                 | -
        en    | twenty eleven             | -
        en    | hundred hundred           | -
        en    | thousand thousand         | -
        en    | two and                   | -
        en    | six-                      | -
        en    | -                         | -
        en    | quatre                    | -
        zh    | once                      | ? 1 or 11
        en    | dozens                    | -
        en    | a few hundred             | -
        en    | 3 or 4                    | -
        en    | 30m                       | -
        en    | 5 kg                      | -
        en    | IV                        | -
        en    | 1e5                       | -
        en    | 0x10                      | -
        en    | 99999999999999999999999999999 | -
        en    | at least up to 5          | -
        de    | zwei drei                 | -
        de    | zweiundein                | -
        fr    | soixante vingt            | -
        es    | veinte diez               | -
        zh    | 三四                      | -
        zh    | 两三百                    | -
        zh    | 几百                      | -
        zh    | 百百                      | -
        zh    | 十十                      | -
        zh    | 亿                        | -
        zh    | 成千上万                  | -
        zh    | 第三                      | -
        zh    | 2兆                       | ? 2000000 or 2000000000000
        ja    | 数百人                    | -
        ko    | 수백 명                   | -
              | 1,234                     | ? 1234 or 1.234
              | 1.234                     | ? 1.234 or 1234
              | 1 billion                 | 1000000000
              | 一百五                    | ? 150 or 105
        """;

    public const string Dates = """
        zh    | 短短几天时间              | -
        zh    | 同一时间                  | -
        zh    | 当时                      | -
        zh    | 最近                      | -
        zh    | 同时                      | -
        zh    | 过去一年里                | -
        zh    | 过去一年左右              | -
        zh    | 回归这一年                | -
        zh    | 2月30日                   | -
        zh    | 13月1日                   | -
        zh    | 23年9月                   | -
        zh    | 26日                      | -
        zh    | 90年代                    | -
        zh    | 9月26日至28日             | -
        zh    | 9月26日(周五)             | -
        zh    | 2023年2024年              | -
        zh    | 2023年以前                | -
        zh    | 2月26日                   | ? 2024-02-26 or 2025-02-26
        zh    | 十一                      | -
        en    | Thursday                  | -
        en    | Friday, Sept. 26          | -
        en    | Sept. 31                  | -
        en    | Sept. 26-27               | -
        en    | September or October      | -
        en    | Sept. 26, 27              | -
        en    | Sept 2023-24              | -
        en    | 26                        | -
        en    | recently                  | -
        en    | the past year             | -
        en    | a few days later          | -
        en    | after 2023                | -
        en    | not 2023                  | -
        en    | last                      | -
        en    | last summer               | -
        en    | 26/27/2024                | -
        en    | 9/26/24                   | -
        en    | 3/4/2024                  | ? 2024-03-04 or 2024-04-03
        en    | 2018-19                   | -
        en    | 2020-2018                 | -
        en    | March–May 2019            | -
        en    | September 26-28           | -
        en    | mid-2018–2020             | -
        zh    | 9月26日至28日                 | -
        en    | February                  | ? 2024-02 or 2025-02
        en    | last May                  | ? 2024-05 or 2023-05
        en    | next November             | ? 2024-11 or 2025-11
        ja    | 3/4/2024                  | ? 2024-03-04 or 2024-04-03
        ja    | 9月26日(金)               | -
        ja    | 5年9月                    | -
        de    | am Montag                 | -
        de    | 31. April                 | -
        de    | 32.1.2024                 | -
        fr    | récemment                 | -
        es    | hace poco                 | -
        ko    | 최근                      | -
        """;

    public const string Durations = """
        zh    | 短短几天时间              | -
        zh    | 几年                      | -
        zh    | 三月                      | -
        zh    | 年                        | -
        zh    | 两三年                    | -
        zh    | 6年3年                    | -
        zh    | 3天2年                    | -
        zh    | 6                         | -
        zh    | 3-4年                     | -
        en    | six                       | -
        en    | years                     | -
        en    | several years             | -
        en    | 6 to 7 years              | -
        en    | six years old             | -
        en    | 6.5 years 3 months        | -
        en    | 6 months 2 years          | -
        en    | 6 years 6 years           | -
        en    | six light-years           | -
        en    | 999999999999999999999999999 centuries | -
        de    | ein paar Jahre            | -
        fr    | quelques années           | -
        es    | varios años               | -
        ja    | 数年                      | -
        ko    | 몇 년                     | -
        """;
}

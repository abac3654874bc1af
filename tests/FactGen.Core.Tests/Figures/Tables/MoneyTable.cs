namespace FactGen.Core.Tests.Figures.Tables;

/// <summary>Sums of money: the source's language (<c>!</c>: it may decide what a shared sign means), the print, what it says.</summary>
internal static class MoneyTable
{
    public const string Rows = """
        zh    | 40亿美元                                | 4000000000 USD
        zh    | 4.5亿美元                               | 450000000 USD
        zh    | 三点五亿美元                            | 350000000 USD
        zh    | 3亿美元                                 | 300000000 USD
        zh    | 10亿美元                                | 1000000000 USD
        zh    | 可能超过41亿美元                        | more than 4100000000 USD
        zh    | 约4.5亿美元                             | about 450000000 USD
        zh    | 超过40亿美元以上                        | more than 4000000000 USD
        zh    | 近40亿美元左右                          | nearly 4000000000 USD
        zh    | 近40亿美元                              | nearly 4000000000 USD
        zh    | 40多亿美元                              | more than 4000000000 USD
        zh    | 100余万欧元                             | more than 1000000 EUR
        zh    | 40亿美元以上                            | at least 4000000000 USD
        zh    | 不到5000万英镑                          | less than 50000000 GBP
        zh    | 至少1.2万亿日元                         | at least 1200000000000 JPY
        zh    | 3000万元人民币                          | 30000000 CNY
        zh    | 人民币3000万元                          | 30000000 CNY
        zh    | 人民币约3000万元                        | about 30000000 CNY
        zh!   | 3000万元                                | 30000000 CNY
        zh-TW!| 3000萬元                                | 30000000 TWD
        zh-HK!| 3000萬元                                | 30000000 HKD
        zh    | 30万港元                                | 300000 HKD
        zh    | 四亿五千万美元                          | 450000000 USD
        zh    | 一千二百三十四元人民币                  | 1234 CNY
        zh    | 两百万欧元                              | 2000000 EUR
        zh    | 5亿3000万日元                           | 530000000 JPY
        zh    | 1,234.56欧元                            | 1234.56 EUR
        zh    | 高达20亿美元                            | at most 2000000000 USD
        zh    | 20亿美元左右                            | about 2000000000 USD
        zh    | US$3亿                                  | 300000000 USD
        zh!   | ¥300万                                  | 3000000 CNY
        zh    | 三萬億美元                              | 3000000000000 USD
        zh-TW | 新台幣3億元                             | 300000000 TWD
        zh-TW | NT$5,000萬                              | 50000000 TWD
        zh-TW | 4億5000萬美元                           | 450000000 USD
        zh-TW | 1.5兆日圓                               | 1500000000000 JPY
        zh-TW | 超過2億歐元                             | more than 200000000 EUR
        zh    | 壹佰万元人民币                          | 1000000 CNY
        zh    | 八十五万瑞士法郎                        | 850000 CHF
        zh    | ４５０万美元                            | 4500000 USD
        zh    | -3亿美元                                | -300000000 USD
        zh    | 负3亿美元                               | -300000000 USD
        en!   | $4 billion                              | 4000000000 USD
        zh!   | $4 billion                              | 4000000000 USD
        en-CA!| $4 billion                              | 4000000000 CAD
        en    | US$300m                                 | 300000000 USD
        en    | US$4.5 billion                          | 4500000000 USD
        en    | US$4 mil                                | 4000000 USD
        de    | US$4.5 billion                          | 4500000000 USD
        en    | 40亿美元                                | 4000000000 USD
        en    | €2.5bn                                  | 2500000000 EUR
        en    | £3tn                                    | 3000000000000 GBP
        en    | ₹5 crore                                | 50000000 INR
        en    | ₹1.5 lakh crore                         | 1500000000000 INR
        en    | ₹12,34,567                              | 1234567 INR
        en    | Rs. 20 lakh INR                         | 2000000 INR
        en!   | four hundred and fifty million dollars  | 450000000 USD
        en    | four hundred and fifty million US dollars | 450000000 USD
        en    | half a million euros                    | 500000 EUR
        en    | four point five billion euros           | 4500000000 EUR
        en    | well over €4 billion                    | more than 4000000000 EUR
        en    | a million and a half euros              | 1500000 EUR
        en    | two and a half billion euros            | 2500000000 EUR
        en    | 2½ million pounds                       | 2500000 GBP
        en    | nearly €4 billion                       | nearly 4000000000 EUR
        en    | more than £41 million                   | more than 41000000 GBP
        en    | up to €300 million                      | at most 300000000 EUR
        en    | at least 3.2 billion yen                | at least 3200000000 JPY
        en    | about USD 450 million                   | about 450000000 USD
        en    | some 450 million euros                  | about 450000000 EUR
        en    | €1.2 million or more                    | at least 1200000 EUR
        en    | less than 90,000 Swiss francs           | less than 90000 CHF
        en    | EUR 1,234,567.89                        | 1234567.89 EUR
        en    | 1,234,567.89 EUR                        | 1234567.89 EUR
        en    | A$12.5m                                 | 12500000 AUD
        en    | C$900,000                               | 900000 CAD
        en    | HK$3.2 billion                          | 3200000000 HKD
        en    | NT$8bn                                  | 8000000000 TWD
        en    | R$250 million                           | 250000000 BRL
        en    | S$1.1bn                                 | 1100000000 SGD
        en    | 300 million yuan                        | 300000000 CNY
        en    | RMB 300 million                         | 300000000 CNY
        en    | 3 trillion won                          | 3000000000000 KRW
        en    | ₩3 trillion                             | 3000000000000 KRW
        en    | US$4-billion                            | 4000000000 USD
        en    | twelve thousand three hundred and forty-five pounds | 12345 GBP
        en    | fifteen hundred euros                   | 1500 EUR
        en    | €5                                      | 5 EUR
        en    | €0.75                                   | 0.75 EUR
        en    | -€3m                                    | -3000000 EUR
        en    | £750K                                   | 750000 GBP
        en    | possibly more than US$4.1bn             | more than 4100000000 USD
        de    | €2,5 Mrd.                               | 2500000000 EUR
        de    | 2,5 Mrd. €                              | 2500000000 EUR
        de    | 2,5 Milliarden Euro                     | 2500000000 EUR
        de    | rund 450 Millionen Euro                 | about 450000000 EUR
        de    | mehr als 4,1 Milliarden US-Dollar       | more than 4100000000 USD
        de    | bis zu 300 Mio. Euro                    | at most 300000000 EUR
        de    | knapp 40 Millionen Schweizer Franken    | nearly 40000000 CHF
        de    | 1.234.567,89 Euro                       | 1234567.89 EUR
        de    | 1.234 Euro                              | 1234 EUR
        de    | eine Milliarde Euro                     | 1000000000 EUR
        de    | eine halbe Million Euro                 | 500000 EUR
        de    | anderthalb Millionen Euro               | 1500000 EUR
        de    | zweieinhalb Milliarden Euro             | 2500000000 EUR
        de    | vierhundertfünfzig Millionen Euro       | 450000000 EUR
        de    | fünfundvierzigtausend Euro              | 45000 EUR
        de    | 3 Billionen Yen                         | 3000000000000 JPY
        de    | mindestens 20.000 Euro                  | at least 20000 EUR
        de    | 20 Euro oder mehr                       | at least 20 EUR
        de!   | 4 Mrd. Dollar                           | 4000000000 USD
        de    | 4 Mrd. US-Dollar                        | 4000000000 USD
        de-CH | 1'234.50 Franken                        | 1234.5 CHF
        de-CH | CHF 1'500'000                           | 1500000 CHF
        fr    | 2,5 milliards d'euros                   | 2500000000 EUR
        fr    | 2,5 milliards d’euros                   | 2500000000 EUR
        fr    | 450 millions de dollars américains      | 450000000 USD
        fr!   | 450 millions de dollars                 | 450000000 USD
        fr-CA!| 450 millions de dollars                 | 450000000 CAD
        fr    | environ 40 millions d'euros             | about 40000000 EUR
        fr    | plus de 4,1 milliards d'euros           | more than 4100000000 EUR
        fr    | jusqu'à 300 M€                          | at most 300000000 EUR
        fr    | 2,5 Md€                                 | 2500000000 EUR
        fr    | 1 234 567,89 €                          | 1234567.89 EUR
        fr    | un million et demi d'euros              | 1500000 EUR
        fr    | deux cent mille francs suisses          | 200000 CHF
        fr    | quatre-vingt-dix-sept euros             | 97 EUR
        fr    | soixante et onze euros                  | 71 EUR
        fr    | près de 3 milliards de yens             | nearly 3000000000 JPY
        fr    | au moins 500 000 euros                  | at least 500000 EUR
        fr    | 12,5 millions de livres sterling        | 12500000 GBP
        fr-CA | 300 millions $ US                       | 300000000 USD
        fr    | moins d'un million d'euros              | less than 1000000 EUR
        es    | 2,5 millones de euros                   | 2500000 EUR
        es    | 4.500 millones de euros                 | 4500000000 EUR
        es    | mil millones de euros                   | 1000000000 EUR
        es    | cuatro mil millones de dólares estadounidenses | 4000000000 USD
        es!   | 4.000 millones de dólares               | 4000000000 USD
        es-MX!| $1,500                                  | 1500 MXN
        es-MX | 1,234.50 pesos mexicanos                | 1234.5 MXN
        es    | más de 41 millones de euros             | more than 41000000 EUR
        es    | casi 300 millones de euros              | nearly 300000000 EUR
        es    | unos 450 millones de yenes              | about 450000000 JPY
        es    | al menos 20.000 euros                   | at least 20000 EUR
        es    | hasta 3 billones de euros               | at most 3000000000000 EUR
        es    | dos millones y medio de euros           | 2500000 EUR
        es    | medio millón de libras                  | 500000 GBP
        es    | 1.234.567,89 €                          | 1234567.89 EUR
        es    | treinta y un mil doscientos euros       | 31200 EUR
        ja    | 3億円                                   | 300000000 JPY
        ja    | 4億5000万米ドル                         | 450000000 USD
        ja!   | 40億ドル                                | 4000000000 USD
        ja    | 約3億円                                 | about 300000000 JPY
        ja    | 3億円超                                 | more than 300000000 JPY
        ja    | 3億円以上                               | at least 300000000 JPY
        ja    | 3億円未満                               | less than 300000000 JPY
        ja    | 3億円近く                               | nearly 300000000 JPY
        ja    | 1兆2000億円                             | 1200000000000 JPY
        ja    | 1兆2,345億円                            | 1234500000000 JPY
        ja    | 三億五千万円                            | 350000000 JPY
        ja    | 4,500百万円                             | 4500000000 JPY
        ja    | 少なくとも20億ユーロ                    | at least 2000000000 EUR
        ja    | 最大で10億ポンド                        | at most 1000000000 GBP
        ja    | 50億人民元                              | 5000000000 CNY
        ja    | 1億2000万ユーロ程度                     | about 120000000 EUR
        ja!   | ￥1,000                                 | 1000 JPY
        ja    | 40億円を超える                          | more than 4000000000 JPY
        ja    | 一二〇〇万円                            | 12000000 JPY
        ko    | 3억 원                                  | 300000000 KRW
        ko    | 4조 5천억 원                            | 4500000000000 KRW
        ko    | 4조5000억원                             | 4500000000000 KRW
        ko    | 약 40억 유로                            | about 4000000000 EUR
        ko    | 300만 원 이상                           | at least 3000000 KRW
        ko    | 300만 원 미만                           | less than 3000000 KRW
        ko    | 최대 2억 원                             | at most 200000000 KRW
        ko    | 100여만 원                              | more than 1000000 KRW
        ko    | 삼백만 원                               | 3000000 KRW
        ko    | 만 원                                   | 10000 KRW
        ko    | 미화 4억5000만 달러                     | 450000000 USD
        ko!   | 40억 달러                               | 4000000000 USD
        ko    | 40억 미국 달러                          | 4000000000 USD
        ko    | 5억 엔                                  | 500000000 JPY
        ko    | 2억 위안                                | 200000000 CNY
        ko    | 1억 원이 넘는                           | more than 100000000 KRW
        ko    | 3,500원                                 | 3500 KRW
        ko    | 홍콩달러 3억                            | 300000000 HKD
        zh    | €2,5 Mrd.                               | 2500000000 EUR
        en    | €2-3 billion                            | 2000000000 to 3000000000 EUR
        en    | €2 billion to €3 billion                | 2000000000 to 3000000000 EUR
        en    | between €2 billion and €3 billion       | 2000000000 to 3000000000 EUR
        zh    | 30-40亿美元                                | 3000000000 to 4000000000 USD
        zh    | 30亿至40亿美元                               | 3000000000 to 4000000000 USD
        zh    | 30亿到40亿欧元                               | 3000000000 to 4000000000 EUR
        de    | 2 bis 3 Mrd. Euro                       | 2000000000 to 3000000000 EUR
        en    | €2.5-3bn                                | 2500000000 to 3000000000 EUR
        en    | €2m–€3m                                 | 2000000 to 3000000 EUR
        en!   | $4-5 billion                            | 4000000000 to 5000000000 USD
        en    | from €2 million to €3 million           | 2000000 to 3000000 EUR
        zh    | 1-2万亿美元                                 | 1000000000000 to 2000000000000 USD
        fr    | de 2 à 3 millions d'euros               | 2000000 to 3000000 EUR
        fr    | entre 2 et 3 millions d'euros           | 2000000 to 3000000 EUR
        es    | de 2 a 3 millones de euros              | 2000000 to 3000000 EUR
        es    | entre 2 y 3 millones de euros           | 2000000 to 3000000 EUR
        ja    | 3億円から5億円                                | 300000000 to 500000000 JPY
        ja    | 3億～5億円                                  | 300000000 to 500000000 JPY
        ko    | 3억~5억 원                                 | 300000000 to 500000000 KRW
        sv    | US$2.5 billion                          | 2500000000 USD
               | £4,500,000                             | 4500000 GBP
        en    | US$300 million USD                      | 300000000 USD
        """;
}

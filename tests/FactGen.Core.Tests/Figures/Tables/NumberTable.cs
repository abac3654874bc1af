namespace FactGen.Core.Tests.Figures.Tables;

/// <summary>Numbers: the source's language, the print, what it says.</summary>
internal static class NumberTable
{
    public const string Rows = """
        zh    | 30万                     | 300000
        zh    | 三十万                   | 300000
        zh    | 一千二百三十四           | 1234
        zh    | 一万                     | 10000
        zh    | 十五                     | 15
        zh    | 二十                     | 20
        zh    | 一百零五                 | 105
        zh    | 一百〇五                 | 105
        zh    | 一百五                   | 150
        zh    | 三万五                   | 35000
        zh    | 三万零五                 | 30005
        zh    | 二〇二三                 | 2023
        zh    | 二零二三                 | 2023
        zh    | 百万                     | 1000000
        zh    | 五百万                   | 5000000
        zh    | 两万三千亿               | 2300000000000
        zh    | 1.5万亿                  | 1500000000000
        zh    | 一亿两千万               | 120000000
        zh    | 壹万贰仟叁佰肆拾伍       | 12345
        zh    | 约30万人                 | about 300000
        zh    | 30多万人                 | more than 300000
        zh    | 近千                     | nearly 1000
        zh    | 超过770名                | more than 770
        zh    | 300人左右                | about 300
        zh    | 零                       | 0
        zh    | 1,234,567                | 1234567
        zh    | 9.5                      | 9.5
        zh-TW | 三萬五千                 | 35000
        zh-TW | 兩百億                   | 20000000000
        zh-TW | 2兆                      | 2000000000000
        zh    | 六                       | 6
        zh    | 两千零二十三             | 2023
        zh    | 半亿                     | 50000000
        ja    | 30万人                   | 300000
        ja    | 百五                     | 105
        ja    | 一万二千三百四十五       | 12345
        ja    | 2兆                      | 2000000000000
        ja    | 三〇万                   | 300000
        ja    | 約1万人                  | about 10000
        ja    | 1万人超                  | more than 10000
        ja    | 千                       | 1000
        ja    | １２３４                 | 1234
        ja    | 5000万人以上             | at least 50000000
        ja    | 300人余り                | more than 300
        ja    | 1京                      | 10000000000000000
        ko    | 30만                     | 300000
        ko    | 삼십만                   | 300000
        ko    | 오천만 명                | 50000000
        ko    | 천이백삼십사             | 1234
        ko    | 스물다섯                 | 25
        ko    | 열두 명                  | 12
        ko    | 약 300명                 | about 300
        ko    | 300여 명                 | more than 300
        ko    | 2조                      | 2000000000000
        ko    | 1만 2345                 | 12345
        ko    | 이천이십삼               | 2023
        ko    | 300명 이하               | at most 300
        en    | 1,234.5                  | 1234.5
        en    | 1,234                    | 1234
        en    | 1234                     | 1234
        en    | 1 234 567                | 1234567
        en    | 12,34,567                | 1234567
        en    | 1,00,00,000              | 10000000
        en    | 0.123                    | 0.123
        en    | .5                       | 0.5
        en    | 3.14159                  | 3.14159
        en    | 300,000                  | 300000
        en    | 4.5 million              | 4500000
        en    | 450 million people       | 450000000
        en    | four hundred and fifty million | 450000000
        en    | one                      | 1
        en    | twenty-one               | 21
        en    | one hundred and five     | 105
        en    | a hundred                | 100
        en    | a thousand               | 1000
        en    | 50 cents                 | 50
        en    | once                     | 1
        en    | nineteen hundred         | 1900
        en    | two million three hundred thousand and four | 2300004
        en    | a thousand million       | 1000000000
        en    | half a million           | 500000
        en    | six and a half           | 6.5
        en    | six-and-a-half           | 6.5
        en    | 6½                       | 6.5
        en    | 6 1/2                    | 6.5
        en    | 3/4                      | 0.75
        en    | ¾                        | 0.75
        en    | zero                     | 0
        en    | 25 lakh                  | 2500000
        en    | 3 crore                  | 30000000
        en    | 2.5k                     | 2500
        en    | 7bn                      | 7000000000
        en    | about 300                | about 300
        en    | roughly 1.2 million      | about 1200000
        en    | nearly 800               | nearly 800
        en    | more than 770 employees  | more than 770
        en    | at least 12              | at least 12
        en    | no fewer than 12         | at least 12
        en    | up to 50                 | at most 50
        en    | fewer than 100           | less than 100
        en    | 300+                     | at least 300
        en    | 300 or so                | about 300
        en    | -12                      | -12
        en    | −12.5                    | -12.5
        en    | minus three              | -3
        en    | ~450                     | about 450
        en    | >100                     | more than 100
        en    | perhaps 40               | about 40
        de    | 1.234,5                  | 1234.5
        de    | 1.234                    | 1234
        de    | 4,125                    | 4.125
        de    | 4.5                      | 4.5
        de    | 12.345.678               | 12345678
        de    | 1 234,5                  | 1234.5
        de    | 30.000                   | 30000
        de    | 4,5 Millionen            | 4500000
        de    | eine Million             | 1000000
        de    | 1 Million                | 1000000
        de    | zweihunderttausend       | 200000
        de    | einundzwanzig            | 21
        de    | dreihundertfünfundsechzig | 365
        de    | tausendzweihundert       | 1200
        de    | sechseinhalb             | 6.5
        de    | über 700 Mitarbeiter     | more than 700
        de    | etwa 1,2 Millionen Menschen | about 1200000
        de    | höchstens 20             | at most 20
        de    | 2 Billionen              | 2000000000000
        de-CH | 1'234.5                  | 1234.5
        de-CH | 1.234                    | 1.234
        fr    | 1 234,5                  | 1234.5
        fr    | 1 234                    | 1234
        fr    | 4,5 millions             | 4500000
        fr    | quatre-vingts            | 80
        fr    | quatre-vingt-onze        | 91
        fr    | soixante-quinze          | 75
        fr    | vingt et un              | 21
        fr    | septante-deux            | 72
        fr    | deux mille vingt-trois   | 2023
        fr    | mille                    | 1000
        fr    | trois cent mille         | 300000
        fr    | un demi-million          | 500000
        fr    | environ 300 personnes    | about 300
        fr    | moins de 20              | less than 20
        fr    | 3 billions               | 3000000000000
        es    | 1.234,5                  | 1234.5
        es    | 1.234                    | 1234
        es    | 4,5 millones             | 4500000
        es    | mil                      | 1000
        es    | cien mil                 | 100000
        es    | ciento cincuenta y tres  | 153
        es    | veintiún mil             | 21000
        es    | dos mil quinientos millones | 2500000000
        es    | 2 billones               | 2000000000000
        es    | más de 300 personas      | more than 300
        es    | por lo menos 12          | at least 12
        es-MX | 1,234.5                  | 1234.5
        es-MX | 1,234                    | 1234
              | 1,234.5                  | 1234.5
              | 1.234,5                  | 1234.5
              | 12,34,567                | 1234567
              | 1.234.567                | 1234567
              | 1234                     | 1234
              | 30万                     | 300000
        zh    | 1.2 million              | 1200000
        en    | 2-3 million              | 2000000 to 3000000
        en    | 10 to 15 percent         | 10 to 15%
        zh    | 10%至15%                  | 10 to 15%
        en    | 10-15%                   | 10 to 15%
        en    | 10% to 15%               | 10 to 15%
        en    | between 10 and 20        | 10 to 20
        en    | about 10-20              | about 10 to 20
        zh    | 3~5万                     | 30000 to 50000
        de    | 10 bis 20 Prozent        | 10 to 20%
        ko    | 10~20%                   | 10 to 20%
        zh    | 10至20人                   | 10 to 20
        zh    | 三点一四                     | 3.14
        zh    | 零点五                      | 0.5
        zh    | 5%                       | 5%
        zh    | 百分之五                     | 5%
        zh    | 百分之三点五                   | 3.5%
        zh    | 约百分之二十                   | about 20%
        zh    | 两成                       | 20%
        zh    | 3.5个百分点                  | 3.5%
        zh    | 超过5%                     | more than 5%
        zh    | 90%以上                    | at least 90%
        zh    | 百分之百                     | 100%
        zh-TW | 百分之五                     | 5%
        zh-TW | 三點五                      | 3.5
        ja    | 5パーセント                   | 5%
        ja    | 三割                       | 30%
        ja    | 三点五                      | 3.5
        ja    | 5％                       | 5%
        ko    | 5퍼센트                     | 5%
        ko    | 삼점오                      | 3.5
        de    | 5 Prozent                | 5%
        de    | 4,5 %                    | 4.5%
        de    | fünf Komma zwei Prozent  | 5.2%
        fr    | 4,5 %                    | 4.5%
        fr    | cinq pour cent           | 5%
        fr    | trois virgule cinq       | 3.5
        es    | 5 por ciento             | 5%
        es    | 4,5 %                    | 4.5%
        es    | tres coma cinco          | 3.5
        en    | 5 percent                | 5%
        en    | 5 per cent               | 5%
        en    | 4.5 percentage points    | 4.5%
        en    | nearly 40 percent        | nearly 40%
        en    | four point two five      | 4.25
        en    | zero point five percent  | 0.5%
        en    | twenty point five        | 20.5
        en    | 10%                      | 10%
        """;
}

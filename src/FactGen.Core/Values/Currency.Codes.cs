#nullable enable
namespace FactGen.Core.Values;

// One property a currency: the length of this file is that of ISO 4217's list one.
public readonly partial struct Currency
{
    /// <summary>UAE Dirham.</summary>
    public static Currency AED => new("AED");
    /// <summary>Afghani.</summary>
    public static Currency AFN => new("AFN");
    /// <summary>Lek.</summary>
    public static Currency ALL => new("ALL");
    /// <summary>Armenian Dram.</summary>
    public static Currency AMD => new("AMD");
    /// <summary>Kwanza.</summary>
    public static Currency AOA => new("AOA");
    /// <summary>Argentine Peso.</summary>
    public static Currency ARS => new("ARS");
    /// <summary>Australian Dollar.</summary>
    public static Currency AUD => new("AUD");
    /// <summary>Aruban Florin.</summary>
    public static Currency AWG => new("AWG");
    /// <summary>Azerbaijan Manat.</summary>
    public static Currency AZN => new("AZN");
    /// <summary>Convertible Mark.</summary>
    public static Currency BAM => new("BAM");
    /// <summary>Barbados Dollar.</summary>
    public static Currency BBD => new("BBD");
    /// <summary>Taka.</summary>
    public static Currency BDT => new("BDT");
    /// <summary>Bulgarian Lev.</summary>
    public static Currency BGN => new("BGN");
    /// <summary>Bahraini Dinar.</summary>
    public static Currency BHD => new("BHD");
    /// <summary>Burundi Franc.</summary>
    public static Currency BIF => new("BIF");
    /// <summary>Bermudian Dollar.</summary>
    public static Currency BMD => new("BMD");
    /// <summary>Brunei Dollar.</summary>
    public static Currency BND => new("BND");
    /// <summary>Boliviano.</summary>
    public static Currency BOB => new("BOB");
    /// <summary>Mvdol.</summary>
    public static Currency BOV => new("BOV");
    /// <summary>Brazilian Real.</summary>
    public static Currency BRL => new("BRL");
    /// <summary>Bahamian Dollar.</summary>
    public static Currency BSD => new("BSD");
    /// <summary>Ngultrum.</summary>
    public static Currency BTN => new("BTN");
    /// <summary>Pula.</summary>
    public static Currency BWP => new("BWP");
    /// <summary>Belarusian Ruble.</summary>
    public static Currency BYN => new("BYN");
    /// <summary>Belize Dollar.</summary>
    public static Currency BZD => new("BZD");
    /// <summary>Canadian Dollar.</summary>
    public static Currency CAD => new("CAD");
    /// <summary>Congolese Franc.</summary>
    public static Currency CDF => new("CDF");
    /// <summary>WIR Euro.</summary>
    public static Currency CHE => new("CHE");
    /// <summary>Swiss Franc.</summary>
    public static Currency CHF => new("CHF");
    /// <summary>WIR Franc.</summary>
    public static Currency CHW => new("CHW");
    /// <summary>Unidad de Fomento.</summary>
    public static Currency CLF => new("CLF");
    /// <summary>Chilean Peso.</summary>
    public static Currency CLP => new("CLP");
    /// <summary>Yuan Renminbi.</summary>
    public static Currency CNY => new("CNY");
    /// <summary>Colombian Peso.</summary>
    public static Currency COP => new("COP");
    /// <summary>Unidad de Valor Real.</summary>
    public static Currency COU => new("COU");
    /// <summary>Costa Rican Colon.</summary>
    public static Currency CRC => new("CRC");
    /// <summary>Cuban Peso.</summary>
    public static Currency CUP => new("CUP");
    /// <summary>Cabo Verde Escudo.</summary>
    public static Currency CVE => new("CVE");
    /// <summary>Czech Koruna.</summary>
    public static Currency CZK => new("CZK");
    /// <summary>Djibouti Franc.</summary>
    public static Currency DJF => new("DJF");
    /// <summary>Danish Krone.</summary>
    public static Currency DKK => new("DKK");
    /// <summary>Dominican Peso.</summary>
    public static Currency DOP => new("DOP");
    /// <summary>Algerian Dinar.</summary>
    public static Currency DZD => new("DZD");
    /// <summary>Egyptian Pound.</summary>
    public static Currency EGP => new("EGP");
    /// <summary>Nakfa.</summary>
    public static Currency ERN => new("ERN");
    /// <summary>Ethiopian Birr.</summary>
    public static Currency ETB => new("ETB");
    /// <summary>Euro.</summary>
    public static Currency EUR => new("EUR");
    /// <summary>Fiji Dollar.</summary>
    public static Currency FJD => new("FJD");
    /// <summary>Falkland Islands Pound.</summary>
    public static Currency FKP => new("FKP");
    /// <summary>Pound Sterling.</summary>
    public static Currency GBP => new("GBP");
    /// <summary>Lari.</summary>
    public static Currency GEL => new("GEL");
    /// <summary>Ghana Cedi.</summary>
    public static Currency GHS => new("GHS");
    /// <summary>Gibraltar Pound.</summary>
    public static Currency GIP => new("GIP");
    /// <summary>Dalasi.</summary>
    public static Currency GMD => new("GMD");
    /// <summary>Guinean Franc.</summary>
    public static Currency GNF => new("GNF");
    /// <summary>Quetzal.</summary>
    public static Currency GTQ => new("GTQ");
    /// <summary>Guyana Dollar.</summary>
    public static Currency GYD => new("GYD");
    /// <summary>Hong Kong Dollar.</summary>
    public static Currency HKD => new("HKD");
    /// <summary>Lempira.</summary>
    public static Currency HNL => new("HNL");
    /// <summary>Gourde.</summary>
    public static Currency HTG => new("HTG");
    /// <summary>Forint.</summary>
    public static Currency HUF => new("HUF");
    /// <summary>Rupiah.</summary>
    public static Currency IDR => new("IDR");
    /// <summary>New Israeli Sheqel.</summary>
    public static Currency ILS => new("ILS");
    /// <summary>Indian Rupee.</summary>
    public static Currency INR => new("INR");
    /// <summary>Iraqi Dinar.</summary>
    public static Currency IQD => new("IQD");
    /// <summary>Iranian Rial.</summary>
    public static Currency IRR => new("IRR");
    /// <summary>Iceland Krona.</summary>
    public static Currency ISK => new("ISK");
    /// <summary>Jamaican Dollar.</summary>
    public static Currency JMD => new("JMD");
    /// <summary>Jordanian Dinar.</summary>
    public static Currency JOD => new("JOD");
    /// <summary>Yen.</summary>
    public static Currency JPY => new("JPY");
    /// <summary>Kenyan Shilling.</summary>
    public static Currency KES => new("KES");
    /// <summary>Som.</summary>
    public static Currency KGS => new("KGS");
    /// <summary>Riel.</summary>
    public static Currency KHR => new("KHR");
    /// <summary>Comorian Franc.</summary>
    public static Currency KMF => new("KMF");
    /// <summary>North Korean Won.</summary>
    public static Currency KPW => new("KPW");
    /// <summary>Won.</summary>
    public static Currency KRW => new("KRW");
    /// <summary>Kuwaiti Dinar.</summary>
    public static Currency KWD => new("KWD");
    /// <summary>Cayman Islands Dollar.</summary>
    public static Currency KYD => new("KYD");
    /// <summary>Tenge.</summary>
    public static Currency KZT => new("KZT");
    /// <summary>Lao Kip.</summary>
    public static Currency LAK => new("LAK");
    /// <summary>Lebanese Pound.</summary>
    public static Currency LBP => new("LBP");
    /// <summary>Sri Lanka Rupee.</summary>
    public static Currency LKR => new("LKR");
    /// <summary>Liberian Dollar.</summary>
    public static Currency LRD => new("LRD");
    /// <summary>Loti.</summary>
    public static Currency LSL => new("LSL");
    /// <summary>Libyan Dinar.</summary>
    public static Currency LYD => new("LYD");
    /// <summary>Moroccan Dirham.</summary>
    public static Currency MAD => new("MAD");
    /// <summary>Moldovan Leu.</summary>
    public static Currency MDL => new("MDL");
    /// <summary>Malagasy Ariary.</summary>
    public static Currency MGA => new("MGA");
    /// <summary>Denar.</summary>
    public static Currency MKD => new("MKD");
    /// <summary>Kyat.</summary>
    public static Currency MMK => new("MMK");
    /// <summary>Tugrik.</summary>
    public static Currency MNT => new("MNT");
    /// <summary>Pataca.</summary>
    public static Currency MOP => new("MOP");
    /// <summary>Ouguiya.</summary>
    public static Currency MRU => new("MRU");
    /// <summary>Mauritius Rupee.</summary>
    public static Currency MUR => new("MUR");
    /// <summary>Rufiyaa.</summary>
    public static Currency MVR => new("MVR");
    /// <summary>Malawi Kwacha.</summary>
    public static Currency MWK => new("MWK");
    /// <summary>Mexican Peso.</summary>
    public static Currency MXN => new("MXN");
    /// <summary>Mexican Unidad de Inversion (UDI).</summary>
    public static Currency MXV => new("MXV");
    /// <summary>Malaysian Ringgit.</summary>
    public static Currency MYR => new("MYR");
    /// <summary>Mozambique Metical.</summary>
    public static Currency MZN => new("MZN");
    /// <summary>Namibia Dollar.</summary>
    public static Currency NAD => new("NAD");
    /// <summary>Naira.</summary>
    public static Currency NGN => new("NGN");
    /// <summary>Cordoba Oro.</summary>
    public static Currency NIO => new("NIO");
    /// <summary>Norwegian Krone.</summary>
    public static Currency NOK => new("NOK");
    /// <summary>Nepalese Rupee.</summary>
    public static Currency NPR => new("NPR");
    /// <summary>New Zealand Dollar.</summary>
    public static Currency NZD => new("NZD");
    /// <summary>Rial Omani.</summary>
    public static Currency OMR => new("OMR");
    /// <summary>Balboa.</summary>
    public static Currency PAB => new("PAB");
    /// <summary>Sol.</summary>
    public static Currency PEN => new("PEN");
    /// <summary>Kina.</summary>
    public static Currency PGK => new("PGK");
    /// <summary>Philippine Peso.</summary>
    public static Currency PHP => new("PHP");
    /// <summary>Pakistan Rupee.</summary>
    public static Currency PKR => new("PKR");
    /// <summary>Zloty.</summary>
    public static Currency PLN => new("PLN");
    /// <summary>Guarani.</summary>
    public static Currency PYG => new("PYG");
    /// <summary>Qatari Rial.</summary>
    public static Currency QAR => new("QAR");
    /// <summary>Romanian Leu.</summary>
    public static Currency RON => new("RON");
    /// <summary>Serbian Dinar.</summary>
    public static Currency RSD => new("RSD");
    /// <summary>Russian Ruble.</summary>
    public static Currency RUB => new("RUB");
    /// <summary>Rwanda Franc.</summary>
    public static Currency RWF => new("RWF");
    /// <summary>Saudi Riyal.</summary>
    public static Currency SAR => new("SAR");
    /// <summary>Solomon Islands Dollar.</summary>
    public static Currency SBD => new("SBD");
    /// <summary>Seychelles Rupee.</summary>
    public static Currency SCR => new("SCR");
    /// <summary>Sudanese Pound.</summary>
    public static Currency SDG => new("SDG");
    /// <summary>Swedish Krona.</summary>
    public static Currency SEK => new("SEK");
    /// <summary>Singapore Dollar.</summary>
    public static Currency SGD => new("SGD");
    /// <summary>Saint Helena Pound.</summary>
    public static Currency SHP => new("SHP");
    /// <summary>Leone.</summary>
    public static Currency SLE => new("SLE");
    /// <summary>Somali Shilling.</summary>
    public static Currency SOS => new("SOS");
    /// <summary>Surinam Dollar.</summary>
    public static Currency SRD => new("SRD");
    /// <summary>South Sudanese Pound.</summary>
    public static Currency SSP => new("SSP");
    /// <summary>Dobra.</summary>
    public static Currency STN => new("STN");
    /// <summary>El Salvador Colon.</summary>
    public static Currency SVC => new("SVC");
    /// <summary>Syrian Pound.</summary>
    public static Currency SYP => new("SYP");
    /// <summary>Lilangeni.</summary>
    public static Currency SZL => new("SZL");
    /// <summary>Baht.</summary>
    public static Currency THB => new("THB");
    /// <summary>Somoni.</summary>
    public static Currency TJS => new("TJS");
    /// <summary>Turkmenistan New Manat.</summary>
    public static Currency TMT => new("TMT");
    /// <summary>Tunisian Dinar.</summary>
    public static Currency TND => new("TND");
    /// <summary>Pa'anga.</summary>
    public static Currency TOP => new("TOP");
    /// <summary>Turkish Lira.</summary>
    public static Currency TRY => new("TRY");
    /// <summary>Trinidad and Tobago Dollar.</summary>
    public static Currency TTD => new("TTD");
    /// <summary>New Taiwan Dollar.</summary>
    public static Currency TWD => new("TWD");
    /// <summary>Tanzanian Shilling.</summary>
    public static Currency TZS => new("TZS");
    /// <summary>Hryvnia.</summary>
    public static Currency UAH => new("UAH");
    /// <summary>Uganda Shilling.</summary>
    public static Currency UGX => new("UGX");
    /// <summary>US Dollar.</summary>
    public static Currency USD => new("USD");
    /// <summary>US Dollar (Next day).</summary>
    public static Currency USN => new("USN");
    /// <summary>Uruguay Peso en Unidades Indexadas (UI).</summary>
    public static Currency UYI => new("UYI");
    /// <summary>Peso Uruguayo.</summary>
    public static Currency UYU => new("UYU");
    /// <summary>Unidad Previsional.</summary>
    public static Currency UYW => new("UYW");
    /// <summary>Uzbekistan Sum.</summary>
    public static Currency UZS => new("UZS");
    /// <summary>Bolívar Soberano.</summary>
    public static Currency VED => new("VED");
    /// <summary>Bolívar Soberano.</summary>
    public static Currency VES => new("VES");
    /// <summary>Dong.</summary>
    public static Currency VND => new("VND");
    /// <summary>Vatu.</summary>
    public static Currency VUV => new("VUV");
    /// <summary>Tala.</summary>
    public static Currency WST => new("WST");
    /// <summary>Arab Accounting Dinar.</summary>
    public static Currency XAD => new("XAD");
    /// <summary>CFA Franc BEAC.</summary>
    public static Currency XAF => new("XAF");
    /// <summary>Silver.</summary>
    public static Currency XAG => new("XAG");
    /// <summary>Gold.</summary>
    public static Currency XAU => new("XAU");
    /// <summary>Bond Markets Unit European Composite Unit (EURCO).</summary>
    public static Currency XBA => new("XBA");
    /// <summary>Bond Markets Unit European Monetary Unit (E.M.U.-6).</summary>
    public static Currency XBB => new("XBB");
    /// <summary>Bond Markets Unit European Unit of Account 9 (E.U.A.-9).</summary>
    public static Currency XBC => new("XBC");
    /// <summary>Bond Markets Unit European Unit of Account 17 (E.U.A.-17).</summary>
    public static Currency XBD => new("XBD");
    /// <summary>East Caribbean Dollar.</summary>
    public static Currency XCD => new("XCD");
    /// <summary>Caribbean Guilder.</summary>
    public static Currency XCG => new("XCG");
    /// <summary>SDR (Special Drawing Right).</summary>
    public static Currency XDR => new("XDR");
    /// <summary>CFA Franc BCEAO.</summary>
    public static Currency XOF => new("XOF");
    /// <summary>Palladium.</summary>
    public static Currency XPD => new("XPD");
    /// <summary>CFP Franc.</summary>
    public static Currency XPF => new("XPF");
    /// <summary>Platinum.</summary>
    public static Currency XPT => new("XPT");
    /// <summary>Sucre.</summary>
    public static Currency XSU => new("XSU");
    /// <summary>Reserved for testing.</summary>
    public static Currency XTS => new("XTS");
    /// <summary>ADB Unit of Account.</summary>
    public static Currency XUA => new("XUA");
    /// <summary>No currency.</summary>
    public static Currency XXX => new("XXX");
    /// <summary>Yemeni Rial.</summary>
    public static Currency YER => new("YER");
    /// <summary>Rand.</summary>
    public static Currency ZAR => new("ZAR");
    /// <summary>Zambian Kwacha.</summary>
    public static Currency ZMW => new("ZMW");
    /// <summary>Zimbabwe Gold.</summary>
    public static Currency ZWG => new("ZWG");
}

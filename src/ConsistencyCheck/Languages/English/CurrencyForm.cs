namespace ConsistencyCheck.Languages.English;

/// <summary>How a word or abbreviation for a currency is used.</summary>
internal enum CurrencyForm : byte
{
    None,

    /// <summary>A noun after the figure: "euros".</summary>
    Name,

    /// <summary>An ISO 4217 code, before or after the figure: "EUR".</summary>
    Code,

    /// <summary>A code that is a word or another abbreviation too, "TRY" or "AMD", and needs a figure that money has.</summary>
    DoubtfulCode,

    /// <summary>Letters that say whose dollar a dollar sign after them is: the "HK" of "HK$".</summary>
    Letters,

    /// <summary>An abbreviation before the figure: "Rs".</summary>
    Abbreviation,

    /// <summary>A part of a unit of currency: "pence".</summary>
    Part,
}

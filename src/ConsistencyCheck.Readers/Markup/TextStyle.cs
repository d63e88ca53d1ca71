namespace ConsistencyCheck.Readers.Markup;

/// <summary>How words are set, as far as it changes what they say.</summary>
internal enum TextStyle
{
    Normal,

    /// <summary>Line ends count.</summary>
    Preformatted,

    /// <summary>Digits are exponents.</summary>
    Raised,

    /// <summary>An ampersand is an ampersand: the character data of XHTML.</summary>
    Verbatim,
}

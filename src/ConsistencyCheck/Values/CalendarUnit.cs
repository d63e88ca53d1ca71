namespace ConsistencyCheck.Values;

/// <summary>The units that the calendar and the clock count in, from fine to coarse.</summary>
public enum CalendarUnit
{
    /// <summary>60 to the minute.</summary>
    Second,

    /// <summary>60 to the hour.</summary>
    Minute,

    /// <summary>24 to the day.</summary>
    Hour,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Sunday, as in ISO 8601.</summary>
    Week,

    /// <summary>Fourteen days.</summary>
    Fortnight,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months.</summary>
    Quarter,

    /// <summary>Three months named for the weather.</summary>
    Season,

    /// <summary>Six calendar months.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years; the 20th is 1900 to 1999 here, as newspapers count.</summary>
    Century,
}

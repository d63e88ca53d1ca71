using System.Collections.Frozen;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>The units that the sets spell out, as UCUM or ISO 4217 codes; several where the name alone does not tell which.</summary>
internal static class UnitNames
{
    private const string Table =
        """
        metre=m|meter=m|kilometre=km|kilometer=km|decimeter=dm|centimeter=cm|millimeter=mm|nanometre=nm|picometre=pm
        inch=[in_i]|foot=[ft_i]|yard=[yd_i]|mile=[mi_i]
        square meter=m2|square kilometre=km2|square kilometer=km2|square mile=[smi_us]|square foot=[sft_i]|acre=[acr_us]|hectare=har
        barrel=[bbl_us]|gallon=[gal_us],[gal_br]|litre=L|liter=L|centilitre=cL|cup=[cup_us]|tablespoon=[tbs_us]|teaspoon=[tsp_us]|cubic meter=m3
        kilogram=kg|gram=g|milligram=mg|microgram=ug|ton=t,[ston_av],[lton_av]|metric ton=t|tonne=t|pound-mass=[lb_av]|ounce=[oz_av]
        meter per millisecond=m/ms|centimeter per millisecond=cm/ms|kilometer per millisecond=km/ms|kilometre per square second=km/s2
        milligray=mGy|attometre=am|ton per day=t per day,[ston_av] per day,[lton_av] per day
        kilometre per hour=km/h|kilometer per hour=km/h|mile per hour=[mi_i]/h|meter per second=m/s
        megawatt hour=MW.h|bit=bit|megabyte=MBy|gigabyte=GBy|exabyte=EBy|degree=deg,Cel,[degF]|radian=rad
        f=[degF]|c=Cel|degree celsius=Cel|degree fahrenheit=[degF]|kelvin=K|percentage=%
        second=s|minute=min|hour=h|day=d|week=wk|month=mo|year=a
        dollar=USD|united states dollar=USD|cent=USD/100|dime=USD/10|canadian dollar=CAD|australian dollar=AUD|euro=EUR|british pound=GBP|pence=GBP/100
        japanese yen=JPY|chinese yuan=CNY|mexican peso=MXN|turkish lira=TRY|franc=CHF,FRF|rupee=INR|bitcoin=XBT,BTC
        netherlands guilder=NLG|georgian lari=GEL|lao kip=LAK|sri lankan rupee=LKR
        """;

    private static readonly FrozenDictionary<string, string[]> Codes = Table
        .Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(entry => entry.Split('='))
        .ToFrozenDictionary(entry => entry[0], entry => entry[1].Split(','), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The codes of a name; a code after a slash is that many to the whole (<c>USD/100</c>). The name itself where it has no code, which no answer equals.
    /// </summary>
    public static IReadOnlyList<string> CodesOf(string name) => Codes.TryGetValue(name, out var codes) ? codes : [name];
}

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>Tells the day of the first publication from that of the last change, out of the times that the IPTC's formats state.</summary>
/// <remarks>
/// <c>firstCreated</c> is the first version's time, <c>versionCreated</c> this one's. Older profiles have only the latter, which is that of the publication if
/// this is the first version or none is counted. Nothing is published before its embargo ends. <c>contentCreated</c> is when the picture was taken or the
/// report written, which may be long before: it counts only where nothing else is said.
/// </remarks>
/// <param name="Published">The day of the first publication.</param>
/// <param name="Modified">The day of the last change.</param>
internal readonly record struct PublicationDays(StatedDay? Published, StatedDay? Modified)
{
    /// <param name="dayOf">Reads what the item states under a name of the IPTC's, in lower case.</param>
    /// <param name="version">The number of the version as written; empty where none is counted.</param>
    public static PublicationDays Of(Func<string, StatedDay?> dayOf, string version)
    {
        var created = dayOf("versioncreated");
        var isFirstVersion = version.Trim() is "" or "0" or "1";
        var first = dayOf("firstcreated") ?? (isFirstVersion ? created : null);
        if (dayOf("embargoed") is { } embargo && (first is { } known ? embargo.Day > known.Day : isFirstVersion)) first = embargo;
        if (created is null) first ??= dayOf("contentcreated");
        return new PublicationDays(first, dayOf("contentmodified") ?? (created != first ? created : null));
    }
}

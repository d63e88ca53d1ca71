namespace ConsistencyCheck.Values;

/// <summary>A time of day as stated.</summary>
/// <param name="Hour">0 to 24; 24 is the midnight that ends the day. Larger where the words say so, and the mention is then impossible.</param>
/// <param name="Minute">0 to 59; null where only the hour is stated.</param>
/// <param name="Second">0 to 60; null where it is not stated.</param>
/// <param name="OffsetMinutes">The zone's offset from UTC in minutes, positive east; null where no zone is stated.</param>
/// <param name="Part">The TIMEX3 part of day (MO morning, MI noon, AF afternoon, EV evening, NI night, DT daytime); null where the clock is stated.</param>
public readonly record struct ClockTime(int Hour, int? Minute = null, int? Second = null, int? OffsetMinutes = null, string? Part = null);

using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports.Html;

/// <summary>Draws the days of the documents as one picture, with a table that says the same.</summary>
internal sealed class HtmlTimeline(HtmlWriter html)
{
    private const int AxisHeight = 36;
    private const int LaneHeight = 84;

    /// <summary>Longer ids are cut at the front: the end of a path tells files apart.</summary>
    private const int LabelLength = 72;

    /// <summary>Two labels nearer than this would run into each other.</summary>
    private const int LabelWidth = 84;

    /// <summary>More rows than this are a list for programs.</summary>
    private const int ShownRows = 200;

    public void Write(Timeline? timeline)
    {
        if (timeline is null) return;
        html.Start("section", ("id", "timeline"), ("aria-labelledby", "timeline-heading")).Line();
        html.Element("h2", "Days", ("id", "timeline-heading")).Line();
        html.Element("p", "◆ written, as the text implies   □ stated day of publication (☒ where the text excludes it)   | a day that the document speaks of", ("class", "legend")).Line();
        WritePicture(timeline);
        if (timeline.Outside > 0) html.Element("p", $"{Wording.Count(timeline.Outside, "day")} outside the picture: in the table alone.").Line();
        if (timeline.Left > 0) html.Element("p", $"And {Wording.Count(timeline.Left, "more document")}: the JSON report has all.").Line();
        WriteTable(timeline);
        html.End().Line();
    }

    private void WritePicture(Timeline timeline)
    {
        var scale = new TimelineScale(timeline.First, timeline.Last);
        var height = Whole(AxisHeight + (LaneHeight * timeline.Lanes.Count) + 4);
        html.Start("div", ("class", "scroll"), ("role", "region"), ("aria-label", "Timeline"), ("tabindex", "0")).Line();
        html.Start("svg", ("viewBox", $"0 0 {TimelineScale.Width} {height}"), ("role", "img"), ("aria-labelledby", "timeline-title timeline-desc")).Line();
        html.Element("title", "When the documents were written, and what days they speak of", ("id", "timeline-title")).Line();
        html.Element("desc", $"{Wording.Count(timeline.Lanes.Count, "document")} between {DateWords.Iso(timeline.First)} and {DateWords.Iso(timeline.Last)}. The table below says the same.", ("id", "timeline-desc")).Line();
        foreach (var (day, label) in scale.Ticks()) WriteTick(scale.X(day), label, height);
        for (var i = 0; i < timeline.Lanes.Count; i++) WriteLane(timeline, timeline.Lanes[i], scale, AxisHeight + (i * LaneHeight));
        html.End().Line().End().Line();
    }

    private void WriteTick(string x, string label, string height)
    {
        html.Start("line", ("class", "tick"), ("x1", x), ("x2", x), ("y1", "24"), ("y2", height)).End();
        html.Element("text", label, ("class", "tick-label"), ("x", x), ("y", "16"), ("text-anchor", "middle")).Line();
    }

    private void WriteLane(Timeline timeline, TimelineLane lane, TimelineScale scale, int top)
    {
        var track = top + 52;
        var id = lane.DocumentId.Length > LabelLength ? "…" + lane.DocumentId[^LabelLength..] : lane.DocumentId;
        html.Element("text", id, ("class", "lane-label"), ("x", "4"), ("y", Whole(top + 24))).Line();
        html.Start("line", ("class", "track"), ("x1", "4"), ("x2", Whole(TimelineScale.Width - 4)), ("y1", Whole(track)), ("y2", Whole(track))).End().Line();
        var labelled = double.NegativeInfinity;
        // Days of writing over the days that the document speaks of.
        foreach (var mark in lane.Marks.Where(mark => timeline.Shows(mark.Day)).OrderByDescending(mark => mark.Kind))
            WriteMark(mark, lane.IsContradicted, scale, track);
        foreach (var mark in lane.Marks.Where(mark => mark.Kind != TimelineMarkKind.Event && timeline.Shows(mark.Day)))
        {
            var place = scale.Place(mark.Day);
            if (place - labelled < LabelWidth) continue;
            labelled = place;
            html.Element("text", DateWords.Iso(mark.Day), ("class", "day-label"), ("x", TimelineScale.Number(Math.Clamp(place, 40, TimelineScale.Width - 40))), ("y", Whole(track + 22)), ("text-anchor", "middle")).Line();
        }
    }

    private void WriteMark(TimelineMark mark, bool isContradicted, TimelineScale scale, int track)
    {
        var x = scale.Place(mark.Day);
        var (shape, name) = mark.Kind switch
        {
            TimelineMarkKind.Written => ($"M{Number(x)} {track - 8}l8 8l-8 8l-8 -8z", "written"),
            TimelineMarkKind.Stated => ($"M{Number(x - 6)} {track - 6}h12v12h-12z" + (isContradicted ? "l12 12m0 -12l-12 12" : ""), isContradicted ? "stated wrong" : "stated"),
            _ => ($"M{Number(x)} {track - 9}v18", "event"),
        };
        html.Start("path", ("class", name), ("d", shape)).Element("title", $"{DateWords.IsoWithWeekday(mark.Day)}: {mark.Words}").End().Line();
    }

    private void WriteTable(Timeline timeline)
    {
        var rows = timeline.Lanes.SelectMany(lane => lane.Marks.Select(mark => (IReadOnlyList<string>)
            [lane.DocumentId, DateWords.IsoWithWeekday(mark.Day), mark.Words])).ToList();
        html.Start("details").Element("summary", "The days as a table").Line();
        HtmlTable.Write(html, "The days as a table", ["Document", "Day", "What"], rows.Take(ShownRows));
        if (rows.Count > ShownRows) html.Element("p", $"And {Wording.Count(rows.Count - ShownRows, "more day")}.").Line();
        html.End().Line();
    }

    private static string Number(double place) => TimelineScale.Number(place);

    private static string Whole(int place) => TimelineScale.Number(place);
}

using System.Buffers;

namespace ConsistencyCheck.Reports;

/// <summary>A form in which findings are handed to people or tools: UTF-8, lines ended by LF. One report always gives the same bytes.</summary>
/// <remarks>What an article says stays text in every form: it opens no tag, starts no command, makes no link and turns no line around.</remarks>
public abstract class FindingReport
{
    private protected FindingReport(string name) => Name = name;

    /// <summary>Gets what the form is called on a command line, such as <c>sarif</c>.</summary>
    public string Name { get; }

    /// <summary>Writes what a check found out.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(CheckReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Write(FindingSet.Of(report), output);
    }

    /// <summary>Writes what the sources say to a draft.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(DraftReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Write(FindingSet.Of(report), output);
    }

    /// <summary>What <see cref="Write(CheckReport, IBufferWriter{byte})"/> writes, as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public string Render(CheckReport report) => JsonText.ToText(output => Write(report, output));

    /// <summary>What <see cref="Write(DraftReport, IBufferWriter{byte})"/> writes, as a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public string Render(DraftReport report) => JsonText.ToText(output => Write(report, output));

    private protected abstract void Write(FindingSet set, IBufferWriter<byte> output);
}

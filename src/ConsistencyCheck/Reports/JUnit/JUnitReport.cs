using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.JUnit;

/// <summary>A suite for each document and a case for each rule that was run; warnings and errors fail their case, notes are its output.</summary>
/// <remarks>Notes fail nothing, as with the command's exit code. A case of which everything was suppressed is skipped, with the reasons.</remarks>
internal sealed class JUnitReport() : FindingReport("junit")
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    private protected override void Write(FindingSet set, IBufferWriter<byte> output)
    {
        // A stream and no string builder, so that the declaration says UTF-8.
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings)) WriteSuites(xml, JUnitSuite.Of(set), new ReportIndex(set.Documents));
        output.Write(bytes.ToArray());
        output.Write("\n"u8);
    }

    private static void WriteSuites(XmlWriter xml, IReadOnlyList<JUnitSuite> suites, ReportIndex index)
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "ConsistencyCheck");
        WriteCounts(xml, suites.Sum(suite => suite.Cases.Count), suites.Sum(suite => suite.Failures), suites.Sum(suite => suite.Skipped));
        foreach (var suite in suites) WriteSuite(xml, suite, index);
        xml.WriteEndElement();
    }

    private static void WriteSuite(XmlWriter xml, JUnitSuite suite, ReportIndex index)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlText.Clean(suite.DocumentId));
        WriteCounts(xml, suite.Cases.Count, suite.Failures, suite.Skipped);
        foreach (var one in suite.Cases) WriteCase(xml, suite, one, index);
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures, int skipped)
    {
        xml.WriteAttributeString("tests", Number(tests));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Number(skipped));
    }

    private static void WriteCase(XmlWriter xml, JUnitSuite suite, JUnitCase one, ReportIndex index)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Clean(suite.DocumentId));
        xml.WriteAttributeString("name", $"{one.Rule.Id} {one.Rule.Name}");
        if (one.Failing is [var first, ..])
        {
            // Readers of the format look at the first failure of a case only.
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", WireNames<Severity>.Of(one.Failing.Max(finding => finding.Severity)));
            xml.WriteAttributeString("message", XmlText.Clean(first.Message) + (one.Failing.Count > 1 ? $" (and {Number(one.Failing.Count - 1)} more)" : ""));
            xml.WriteString(Render(one.Failing, index));
            xml.WriteEndElement();
        }
        else if (one.IsSkipped)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", XmlText.Clean(string.Join("; ", one.Suppressed.Select(SuppressionWords.Of).Distinct(StringComparer.Ordinal))));
            xml.WriteEndElement();
        }

        if (one.Notes.Count > 0) xml.WriteElementString("system-out", Render(one.Notes, index));
        xml.WriteEndElement();
    }

    private static string Render(IEnumerable<Finding> findings, ReportIndex index)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var text = new FindingText(index, writer, new Ink(IsOn: false));
        foreach (var finding in findings) text.Write(finding);
        return XmlText.Legal(writer.ToString());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

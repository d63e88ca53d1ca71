namespace ConsistencyCheck.Readers.Tests.Html;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>The ferry left on Wed<b>nes</b>day.</p>", "The ferry left on Wednesday.")] // markup within a word
    [InlineData("<P>One<BR>two<br/>three</P>", "One\ntwo\nthree")] // tags in capitals, a line end that is one
    [InlineData("<p>Smith &amp; Sons&nbsp;Ltd paid &pound;20 &mdash; twice</p>", "Smith & Sons\u00A0Ltd paid £20 — twice")]
    [InlineData("<p>&copy 2023 &ampere; AT&T &notit; R&D &#8220;so&#x201D; &#150; &#0; &bogus;</p>", "© 2023 &ere; AT&T ¬it; R&D “so” – \uFFFD &bogus;")] // without semicolons, by number, unknown
    [InlineData("<p>two\n   words\t and  <i> more</i> </p>", "two words and more")] // white space collapses, also over tags
    [InlineData("<p>be<!-- not -->fore</p><script>var a = '<p>Monday</p>';</script><style>p{}</style><p>after</p>", "before\nafter")]
    [InlineData("<p>An open paragraph<p>and another<div>a block</div>loose", "An open paragraph\nand another\na block\nloose")] // implied end tags
    [InlineData("<p><b>mis<i>nested</b> tags</i> here</p>", "misnested tags here")]
    [InlineData("<ul><li>one<li>two</ul>", "one\ntwo")]
    [InlineData("<dl><dt>Opened<dd>May 3<dt>Closed<dd>May 9</dl>", "Opened\nMay 3\nClosed\nMay 9")]
    [InlineData("<table><tr><th>Year<th>Boats<tr><td>2019<td>47</table>", "Year | Boats\n2019 | 47")]
    [InlineData("<table>stray<tr><td>a</td>lost<td>b</td></tr></table>end", "stray\na\nlost\nb\nend")] // text between cells stands by itself, where the file has it
    [InlineData("<table><tr><td><p>A layout</p><p>in cells</p></td></tr></table>", "A layout\nin cells")]
    [InlineData("<p>Wed&shy;nes\u00ADday<wbr>s</p>", "Wednesdays")] // soft hyphens are no part of a word
    [InlineData("<p>10<sup>6</sup> m<sup>2</sup> on the 21<sup>st</sup><sup><a href='#n1'>1</a></sup></p>", "10⁶ m² on the 21st")] // an exponent is not a digit more
    [InlineData("<p>He said <q>no</q>.</p>", "He said “no”.")]
    [InlineData("<p>It cost <del>12</del> <ins>13</ins> euros</p>", "It cost 13 euros")] // what was struck out is withdrawn
    [InlineData("<pre>PORT, May 3\r\nThe ferry\r\nsank.</pre>", "PORT, May 3\nThe ferry\nsank.")]
    [InlineData("<p>Text</p><pre><code>if (a < b) return 7;</code></pre>", "Text")] // code is no prose
    [InlineData("<p>a<![CDATA[b]]>c</p>", "ac")] // a comment, in HTML
    [InlineData("<?xml version='1.0'?><html><body><p>a<![CDATA[ b & c ]]>d</p></body></html>", "a b & c d")] // and words, in XHTML
    [InlineData("<p>before<svg><title>icon</title><style>x</style></svg> after</p>", "before after")]
    [InlineData("<p>x <img alt='Monday' src=x> y</p><noscript>Turn it on</noscript>", "x y")]
    [InlineData("<p>seen<span hidden>no</span><span style='display: none'>no</span><span aria-hidden=true>no</span><span class=sr-only>no</span></p>", "seen")]
    [InlineData("<p>1 < 2 & 3 > 2</p>", "1 < 2 & 3 > 2")]
    [InlineData("<p>😀 laughed on Monday 𝒳</p>", "😀 laughed on Monday 𝒳")]
    [InlineData("<p>unfinished <b", "unfinished")] // cut in a tag
    [InlineData("<p>unfinished &am", "unfinished &am")] // cut in a reference
    [InlineData("<p>unfinished <!-- note", "unfinished")] // cut in a comment
    [InlineData("plain words only", "plain words only")]
    public void Markup_becomes_the_lines_a_reader_sees(string html, string lines) => Assert.Equal(lines, Pages.Read(html).Text.TrimEnd('\n'));

    [Theory]
    [InlineData("<p>on Wed<b>nes</b>day.</p>", "Wednesday", "Wed<b>nes</b>day")]
    [InlineData("<p>paid &pound;20 now</p>", "£20", "&pound;20")]
    [InlineData("<p>cost 5&#37; more</p>", "5%", "5&#37;")]
    [InlineData("<p>Sept.\r\n  6 was</p>", "Sept. 6", "Sept.\r\n  6")]
    [InlineData("<p>Sept.&nbsp;6 was</p>", "Sept.\u00A06", "Sept.&nbsp;6")]
    [InlineData("<p>😀 on 6 May</p>", "6 May", "6 May")]
    [InlineData("<table><tr><td>12</td><td>13</td></table>", "12 | 13", "12</td><td>13")]
    [InlineData("<p>a 10<sup>6</sup> b", "10⁶", "10<sup>6")]
    [InlineData("<p>Wed&shy;nesday", "Wednesday", "Wed&shy;nesday")]
    public void Words_stand_in_the_file_where_they_were_read(string html, string words, string inFile) =>
        Assert.Equal(inFile, Pages.InFile(Pages.Read(html), words));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_and_columns_are_those_of_the_file(string lineEnd)
    {
        var document = Pages.Read(string.Join(lineEnd, "<html>", "<body>", "<p>The 😀 ferry &amp; crew", "  left <b>on 6 May", "2023</b>.</p>"));
        var start = document.Text.IndexOf("6 May 2023", StringComparison.Ordinal);
        var place = document.Origin!.ToOriginal(new ConsistencyCheck.Documents.TextSpan(start, 10));
        Assert.Equal((4, 14), Pair(document.Origin.Lines.PositionOf(place.Start)));
        Assert.Equal((5, 5), Pair(document.Origin.Lines.PositionOf(place.End)));
    }

    private static (int Line, int Column) Pair(ConsistencyCheck.Documents.LinePosition position) => (position.Line, position.Column);
}

namespace ConsistencyCheck.Languages.English;

/// <summary>Openings of lines that belong to a news page and not to its story. Compared without regard to case.</summary>
internal static class NewsPhrases
{
    /// <summary>The label of an advertisement, which converters also glue to the paragraph above it.</summary>
    public const string Advertisement = "Advertisement";

    /// <summary>Gets whole lines that a site adds to a story.</summary>
    public static IReadOnlyList<string> BoilerplateLines { get; } =
    [
        "advertisement", "advertisements", "advertising", "ad", "sponsored", "sponsored content", "letter", "letters", "newsletter",
        "newsletters", "sign up", "log in", "sign in", "subscribe", "subscribe now", "register", "share", "share this", "share this article",
        "comments", "leave a comment", "print", "top stories", "trending", "trending now", "most read", "most popular", "editor's picks",
        "story continues below", "story continues below advertisement", "article continues below", "continue reading", "skip advertisement",
        "back to top", "load more", "show more", "menu", "search", "home", "play video", "listen to this article", "contact us",
        "terms of use", "privacy policy", "cookie policy", "cookie settings", "manage cookies", "accept all cookies", "end", "ends",
    ];

    /// <summary>Gets openings that only calls to readers, notes of the site and copyright lines have.</summary>
    public static IReadOnlyList<string> BoilerplateOpenings { get; } =
    [
        "sign up for enewsletter", "sign up for our", "sign up to our", "sign up for the newsletter", "sign up here", "join us on", "join our",
        "follow our coverage", "follow us on", "follow @", "like us on", "subscribe to our", "subscribe for", "subscribe today", "download our app",
        "download the app", "get the latest news", "get our", "click here", "tap here", "you can also highlight the text",
        "highlight the text and press", "found a mistake", "if you have found",
        "this material may not be published", "unauthorized reproduction", "we use cookies", "this site uses cookies",
        "this website uses cookies", "by continuing to use this site", "by continuing to browse", "reporting by", "additional reporting by",
        "writing by", "editing by", "read our privacy policy", "support our journalism", "support independent journalism", "(作者", "作者",
        "editor's note: this story was automatically", "recommended by", "enable javascript", "please enable javascript", "top 10 stories",
        "top 5 stories", "top ten stories", "top five stories",
    ];

    /// <summary>Gets openings that point to another story when a colon, or nothing at all, follows them.</summary>
    public static IReadOnlyList<string> RelatedOpenings { get; } =
    [
        "read more", "read also", "read next", "read this next", "also read", "related", "related story", "related stories", "related article",
        "related articles", "related coverage", "related news", "related content", "related posts", "see also", "see more", "more", "watch",
        "listen", "more on this", "more on this story", "more stories", "more news", "more from", "more from this section", "more like this", "you may also like",
        "you might also like", "recommended", "recommended stories", "don't miss", "don’t miss", "in other news", "further reading",
        "from the archive", "from the archives", "from our archive", "from our archives", "archive", "earlier story", "previously",
        "previous story", "next story", "other stories", "latest stories", "latest news", "elsewhere", "background reading",
    ];

    /// <summary>Gets the openings among them that need no colon, because no story starts so.</summary>
    public static TermSet Invitations { get; } = new(
        "read more", "read also", "read next", "read this next", "also read", "related stories", "related articles", "related story",
        "see also", "more from", "more on this", "more on this story", "more like this", "you may also like", "you might also like");

    /// <summary>Gets the lines of a site that headlines of other stories follow.</summary>
    public static TermSet ListTitles { get; } = new(
        "top stories", "top 10 stories", "top 5 stories", "top ten stories", "top five stories", "trending", "trending now", "most read",
        "most popular", "editor's picks", "latest news", "latest stories");

    /// <summary>Gets openings of captions.</summary>
    public static IReadOnlyList<string> CaptionOpenings { get; } =
    [
        "photo:", "photos:", "photo by", "photos by", "photo courtesy", "photo/", "photo -", "photo |", "photograph:", "photograph by",
        "caption:", "image:", "picture:", "image courtesy", "image credit", "photo credit", "file -", "file –", "file —", "file photo",
        "file:", "file image", "file picture", "pictured:", "pictured,", "pictured is", "pictured are", "pictured above", "pictured below",
        "pictured left", "pictured right", "pictured from", "pictured here", "video:", "graphic:", "illustration:", "handout photo",
        "in this photo", "in this file photo", "in this image", "in this undated", "in this handout", "a file photo", "this file photo",
    ];

    /// <summary>Gets the labels in capitals that a dash follows and that are no place.</summary>
    public static TermSet DashedLabels { get; } = new(
        "file", "update", "breaking", "watch", "note", "editor's note", "analysis", "opinion", "explainer", "live", "exclusive", "video",
        "photos", "correction", "clarification", "nato", "nasa", "opec", "fifa", "uefa", "unicef", "unesco");

    /// <summary>Gets the words between "in this" and "photo".</summary>
    public static TermSet PictureAdjectives { get; } = new(
        "file", "undated", "handout", "pool", "archive", "combination", "combo", "screen", "aerial", "satellite", "courtesy", "provided",
        "released", "family", "court", "booking", "police");

    /// <summary>Gets the words that a bar of buttons is made of.</summary>
    public static TermSet ShareWords { get; } = new(
        "share", "tweet", "facebook", "twitter", "x", "email", "e-mail", "mail", "print", "whatsapp", "linkedin", "reddit", "copy", "link",
        "pinterest", "telegram", "messenger", "save", "comment", "comments", "on", "via", "this", "article", "story", "bookmark", "like",
        "url", "more", "line", "kakaotalk", "kakao", "threads", "bluesky", "instagram", "youtube", "flipboard", "pocket", "sms", "font",
        "size", "to", "a", "by", "post", "options", "gift");
}

namespace ConsistencyCheck.Languages.English;

/// <summary>Whom and how captions credit.</summary>
internal static class PhotoCredits
{
    /// <summary>Gets the words that are an agency, or a part of an agency's name that stands nowhere else.</summary>
    public static TermSet Agencies { get; } = new(
        "ap", "afp", "reuters", "yonhap", "epa", "efe", "upi", "dpa",
        "ansa", "tass", "kcna", "xinhua", "kyodo", "jiji", "anadolu", "getty", "shutterstock", "alamy", "istock", "zuma", "sipa", "newsis",
        "ukrinform", "interfax", "bloomberg", "apa", "ntb", "tt", "belga", "anp", "lusa", "cna", "antara", "pti", "ani", "nurphoto", "imago",
        "ians", "bernama", "irna", "aap", "ji", "ria", "unsplash", "pixabay", "flickr", "wikimedia", "agency");

    /// <summary>Gets the words that stand beside an agency's name in a credit and prove nothing alone.</summary>
    public static TermSet Companions { get; } = new(
        "images", "image", "news", "agency", "press", "associated", "photo", "photos", "photograph", "pool", "file", "files", "via", "by",
        "for", "of", "from", "the", "courtesy", "handout", "license", "korea", "times", "commons", "picture", "alliance", "and", "pictures",
        "stock", "creative", "service", "united", "international", "world", "credit", "screenshot", "screengrab", "video");

    /// <summary>Gets the words between "photo" and the name of who took it.</summary>
    public static TermSet Prepositions { get; } = new("by", "of", "courtesy", "from", "via", "credit", "provided");

    /// <summary>Gets the words that make a credit of the names beside them.</summary>
    public static TermSet Markers { get; } = new(
        "photo", "photos", "photograph", "photographs", "courtesy", "handout", "pool", "image", "images", "picture", "screenshot",
        "screengrab", "credit", "illustration");
}

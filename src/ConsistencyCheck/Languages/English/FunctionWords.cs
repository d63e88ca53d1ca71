namespace ConsistencyCheck.Languages.English;

/// <summary>Closed-class words: those that grammars name, and those that end a noun phrase.</summary>
/// <seealso href="https://universaldependencies.org/u/pos/">Universal POS tags: ADP, AUX, CCONJ, DET, PRON, SCONJ</seealso>
internal static class FunctionWords
{
    private const string Stops =
        "i you he she it we they me him her us them my your his its our their mine " +
        "yours theirs ours who whom whose which what that this these those there here " +
        "is are was were be been being am has have had having do does did will would shall should can could may might " +
        "must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't " +
        "a an the of in on at to from for with by about into onto upon over under above below between among amid against " +
        "within without during through throughout across along behind beside besides beyond near since until till after before " +
        "per via despite towards toward off out up down around inside outside aboard alongside amongst and " +
        "or but nor so yet if because although though while when where why how as than whether unless once " +
        "not no never also too very just only even still already again then now ago later earlier each every both either neither any all some another such " +
        "further away apart together alone ahead etc et al versus vs one's he's she's it's " +
        "they're we're i'm you're there's that's who's said says say told tells tell adds added";

    public static void AddTo(LexiconBuilder words)
    {
        words.AddAll(Stops, WordClass.Stop);
        AddParticles(words);
        // Starts of codes and addresses that the grammar looks at by their letters.
        words.AddAll("but once q h fy cy semi bi eod eoy midyear whole entire http https www", WordClass.None);
        words.AddAll(
            "in since by until till during from before after circa around of year years early late mid through to between and for til",
            WordClass.YearPreposition);
        words.AddAll(
            "street st avenue ave road rd boulevard blvd drive lane square court terrace place parkway highway downing pennsylvania",
            WordClass.Street);
        words.AddAll(
            "resolution flight route highway section article room chapter page no nos number unit " +
            "gate bus channel interstate psalm model type class apollo boeing airbus falcon antonov " +
            "tupolev soyuz act bill formula volume vol act amendment title rule paragraph level " +
            "phase stage category grade lot item figure fig table version exhibit order directive " +
            "platform runway pier suite apartment apt box zone line track district precinct ward battalion regiment brigade division " +
            "squadron iphone ipad galaxy windows playstation xbox covid sars eurostar train rt hwy exit step tier part episode " +
            "season issue isbn issn protocol proposition prop code task case docket catalog serial fortune ftse nikkei russell stoxx",
            WordClass.Identifier);
    }

    private static void AddParticles(LexiconBuilder words)
    {
        foreach (var (list, particle) in new[]
        {
            ("a an", Particle.A), ("the", Particle.The), ("of", Particle.Of), ("and", Particle.And),
            ("or", Particle.Or), ("to", Particle.To), ("in", Particle.In), ("on", Particle.On), ("at", Particle.At),
            ("from", Particle.From), ("between", Particle.Between), ("through thru", Particle.Through), ("until till til", Particle.Until),
            ("than", Particle.Than), ("per", Particle.Per), ("by", Particle.By), ("since", Particle.Since),
            ("before", Particle.Before), ("after", Particle.After), ("for", Particle.For), ("each", Particle.Each), ("every", Particle.Every),
            ("this", Particle.This), ("that those", Particle.That), ("last", Particle.Last), ("next", Particle.Next),
            ("past", Particle.Past), ("coming upcoming", Particle.Coming), ("following subsequent", Particle.Following),
            ("previous preceding prior", Particle.Previous), ("latest", Particle.Latest), ("same", Particle.Same),
            ("ago", Particle.Ago), ("earlier", Particle.Earlier), ("later", Particle.Later),
            ("early", Particle.Early), ("mid middle midway", Particle.Mid), ("late", Particle.Late), ("end close", Particle.End),
            ("beginning start outset", Particle.Beginning), ("aged", Particle.Aged), ("old olds", Particle.Old), ("fiscal financial", Particle.Fiscal),
            ("percent percents", Particle.Percent), ("percentage", Particle.Percentage), ("point points", Particle.Point),
            ("out", Particle.Out), ("o'clock oclock", Particle.Oclock), ("noon noonish", Particle.Noon), ("midnight", Particle.Midnight),
            ("few", Particle.Few), ("several", Particle.Several), ("couple", Particle.Couple), ("some", Particle.Some), ("no", Particle.No),
            ("over", Particle.Over), ("most", Particle.Most), ("more", Particle.More), ("fewer", Particle.Fewer), ("less", Particle.Less),
            ("so", Particle.So), ("odd", Particle.Odd), ("plus", Particle.Plus), ("times", Particle.Times), ("fold", Particle.Fold),
            ("matter", Particle.Matter), ("number", Particle.Number), ("ad ce", Particle.Ad), ("bc bce", Particle.Bc), ("other", Particle.Other),
            ("within", Particle.Within), ("during", Particle.During), ("around", Particle.Around), ("as", Particle.As),
            ("only", Particle.Only), ("all", Particle.All), ("any", Particle.Any), ("minus negative", Particle.Minus), ("just", Particle.Just),
            ("now", Particle.Now), ("twice", Particle.Twice), ("it", Particle.It),
        })
        {
            words.AddParticle(list, particle);
        }
    }
}

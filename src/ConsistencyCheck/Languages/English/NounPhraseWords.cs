namespace ConsistencyCheck.Languages.English;

/// <summary>What a shallow noun-phrase reader must know to find the counted noun: verbs that look like plurals, plurals that do not.</summary>
internal static class NounPhraseWords
{
    /// <summary>Finite verbs of news prose in the third person, and pasts and participles that follow a noun at once.</summary>
    private const string Verbs =
        "says wants comes goes remains makes takes gives gets shows seems appears becomes begins starts " +
        "stops continues plans hopes expects believes thinks knows sees looks uses needs calls asks tries " +
        "leaves keeps helps turns runs moves lives holds brings happens writes provides sits stands " +
        "loses pays meets includes sets learns leads understands follows creates speaks reads allows " +
        "spends grows opens walks wins offers remembers considers waits serves dies sends stays falls " +
        "cuts reaches kills raises passes sells requires reports decides pulls faces represents agrees " +
        "died killed injured wounded arrested said told took went came got gave made found left lost won led held kept " +
        "began became brought bought caught fell felt fled flew grew knew met paid ran sat saw sold sent shot sought " +
        "spent stood stole struck taught thought wore wrote ate broke built chose cost cut drew " +
        "drove fought hit hurt put read rose set spoke swept threw attended voted signed joined " +
        "shrank sank sprang sang swam drank rode slid hid hung laid lent blew clung crept dealt dug forgot " +
        "froze knelt leapt meant overcame overtook sped spun strode swore swung tore withdrew woke wept " +
        "earns owns buys carries argues announces arrives assumes avoids belongs contains depends describes " +
        "destroys eats enjoys enters exists explains fails feels hears ignores indicates insists joins " +
        "opposes owes performs prefers prepares produces proves publishes receives recommends refers " +
        "refuses relies resigns responds reveals seeks suffers suggests survives teaches tends warns wears " +
        "weighs denies admits accuses applies becomes allows " +
        "received grossed debuted appeared refused happened arrived occurred survived";

    /// <summary>Verbs above that are plural nouns right after a number: "three calls".</summary>
    private const string NounVerbs =
        "plans hopes needs looks uses calls turns runs moves holds stops starts shows leads reports raises falls cuts offers wins waits walks reads sets";

    private const string Irregular =
        "men:man women:woman children:child people:person persons:person police: aircraft: sheep: fish: deer: " +
        "teeth:tooth mice:mouse geese:goose staff: personnel: dead: wounded: injured: crew: cattle: media: " +
        "data: criteria:criterion phenomena:phenomenon lives:life wives:wife knives:knife wolves:wolf leaves:leaf " +
        "loaves:loaf halves:half thieves:thief crises:crisis analyses:analysis bases:base theses:thesis series: species: " +
        "headquarters: barracks: policemen:policeman policewomen:policewoman servicemen:serviceman firemen:fireman lawmakers:lawmaker " +
        "gunmen:gunman fishermen:fisherman congressmen:congressman salmon: offspring: youth: militia: infantry: cavalry: clergy: " +
        "artillery: rubble: troops:troop buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus classes:class cases:case " +
        "deaths:death movies:movie cookies:cookie grandchildren:grandchild businessmen:businessman spokesmen:spokesman crewmen:crewman " +
        "freshmen:freshman infantrymen:infantryman iraqis:iraqi israelis:israeli pakistanis:pakistani " +
        "saudis:saudi bangladeshis:bangladeshi yazidis:yazidi somalis:somali kuwaitis:kuwaiti omanis:omani " +
        "yemenis:yemeni emiratis:emirati qataris:qatari bahrainis:bahraini azerbaijanis:azerbaijani " +
        "kashmiris:kashmiri houthis:houthi taxis:taxi skis:ski alibis:alibi";

    private const string NotPlurals =
        "congress was has is its his this thus plus us as yes less always perhaps news politics economics physics mathematics " +
        "athletics across unless besides towards afterwards backwards upwards downwards sometimes nowadays gas bus virus campus bonus " +
        "status focus census consensus texas paris mars jesus christmas james charles thomas texas kansas arkansas illinois laos " +
        "cyprus athens brussels belarus honduras wales dallas vegas angeles francis jones williams davis harris hamas kansas " +
        "lens boss loss class pass press glass grass mass cross dress stress access process success progress address business witness " +
        "fitness illness wilderness princess actress mattress boss bias chaos atlas canvas alias basis crisis analysis thesis " +
        "emphasis hypothesis oasis diabetes aids measles rabies tennis iris metropolis previous various serious whereas overseas";

    public static void AddTo(LexiconBuilder words)
    {
        words.AddAll(Verbs, WordClass.Verb);
        foreach (var plural in NounVerbs.Split(' ')) words.Add(plural, WordClass.IrregularPlural).Singular = plural[..^1];
        words.AddAll(NotPlurals, WordClass.NotPlural);
        foreach (var entry in Irregular.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = entry.IndexOf(':', StringComparison.Ordinal);
            var plural = entry[..colon];
            words.Add(plural, WordClass.IrregularPlural).Singular = colon == entry.Length - 1 ? plural : entry[(colon + 1)..];
        }
    }
}

namespace ConsistencyCheck.Text.Names;

/// <summary>Reads what names of a text stand for others of its own: initials that it defines, and surnames of persons that it introduces.</summary>
internal static class AliasReader
{
    public static Aliases Read(TokenizedText text)
    {
        var aliases = new Aliases();
        DefinitionReader.Read(text, aliases);
        SurnameReader.Read(text, aliases);
        return aliases;
    }
}

namespace ConsistencyCheck.Documents;
internal static class DocumentReader { public static DocumentLayout Read(SourceDocument document) => new(document, [], [], new LineMap(document.Text)); }

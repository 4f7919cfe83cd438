package org.w3id.relata.language;

import java.util.List;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.TextBlock;

/** Finds the sentences of a document and parses them. Implementations may be used by several threads at once. */
public interface SentenceParser {
    /**
     * @param text the document's text
     * @param blocks its prose: a sentence never goes beyond one of them
     * @return the sentences in order, with spans that point into the text
     */
    List<Sentence> parse(DocumentText text, List<TextBlock> blocks);
}

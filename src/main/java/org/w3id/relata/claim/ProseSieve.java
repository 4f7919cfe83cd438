package org.w3id.relata.claim;

import java.nio.file.Path;
import java.util.List;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.EnglishProse;
import org.w3id.relata.text.GarbledText;
import org.w3id.relata.text.Languages;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextBlock;

/** What of a document is read: prose, in English, with words that can be told. */
record ProseSieve(Layout layout, Languages languages, GarbledText garbled) {
    /** @throws org.w3id.relata.text.UserError where a table is broken, with file and line */
    static ProseSieve read(Path lexicon) {
        return new ProseSieve(LayoutReader.read(lexicon), Languages.read(lexicon), GarbledText.read(lexicon));
    }

    List<TextBlock> blocks(DocumentText text) {
        return layout.blocks(text);
    }

    /** @throws org.w3id.relata.text.UserError where the document is not in English */
    EnglishProse english(SourceDocument document) {
        return EnglishProse.of(document, layout.blocks(document.text()), languages);
    }

    SiftedSentences readable(List<Sentence> sentences, DocumentText text) {
        return SiftedSentences.of(sentences, text, garbled);
    }
}

package org.w3id.relata.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.w3id.relata.language.CoreNlpParser;
import org.w3id.relata.language.SentenceParser;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.DocumentReader;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Layout;

/** The parser alone, with the annotators the converter uses: what a conversion is measured against. */
public final class BareParser {
    private BareParser() {}

    /** @param args paths of documents */
    public static void main(String[] args) {
        SentenceParser parser = new CoreNlpParser();
        Layout layout = new Layout(List.of(), List.of());
        int sentences = 0;
        for (DocumentFile file :
                DocumentFinder.find(List.of(args).stream().map(Path::of).toList())) {
            DocumentText text = DocumentReader.read(file).text();
            sentences += parser.parse(text, layout.blocks(text)).size();
        }
        System.out.println(sentences + " sentences");
    }
}

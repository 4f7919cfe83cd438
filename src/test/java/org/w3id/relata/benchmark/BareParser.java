package org.w3id.relata.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.w3id.relata.language.CoreNlpParser;
import org.w3id.relata.language.SentenceParser;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.read.DocumentReader;

/**
 * The parser alone, with the annotators the converter uses, one document for each core at once: what a conversion is
 * measured against.
 */
public final class BareParser {
    private static final Layout LAYOUT = new Layout(List.of(), List.of());

    private BareParser() {}

    /** @param args paths of documents */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        List<DocumentFile> files =
                DocumentFinder.find(List.of(args).stream().map(Path::of).toList());
        SentenceParser parser = new CoreNlpParser();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Integer>> counts = new ArrayList<>();
        for (DocumentFile file : files) {
            counts.add(threads.submit(() -> sentences(file, parser)));
        }
        int sentences = 0;
        for (Future<Integer> count : counts) {
            sentences += count.get();
        }
        threads.shutdown();
        System.out.println(sentences + " sentences");
    }

    private static int sentences(DocumentFile file, SentenceParser parser) {
        DocumentText text = DocumentReader.read(file).text();
        return parser.parse(text, LAYOUT.blocks(text)).size();
    }
}

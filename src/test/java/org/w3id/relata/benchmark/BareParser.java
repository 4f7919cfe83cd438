package org.w3id.relata.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.w3id.relata.text.DocumentFile;
import org.w3id.relata.text.DocumentFinder;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.TextBlock;
import org.w3id.relata.text.read.DocumentReader;

/**
 * Stanford CoreNLP alone, with the annotators and models the converter uses, on the prose of the documents, one document
 * for each core at once: what a conversion is measured against.
 */
public final class BareParser {
    private static final Layout LAYOUT = new Layout(List.of(), List.of());

    private BareParser() {}

    /** @param args paths of documents */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        List<DocumentFile> files =
                DocumentFinder.find(List.of(args).stream().map(Path::of).toList());
        StanfordCoreNLP pipeline = pipeline();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Integer>> counts = new ArrayList<>();
        for (DocumentFile file : files) {
            counts.add(threads.submit(() -> sentences(file, pipeline)));
        }
        int sentences = 0;
        for (Future<Integer> count : counts) {
            sentences += count.get();
        }
        threads.shutdown();
        System.out.println(sentences + " sentences");
    }

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ssplit.boundariesToDiscard", "");
        return new StanfordCoreNLP(properties);
    }

    private static int sentences(DocumentFile file, StanfordCoreNLP pipeline) {
        DocumentText text = DocumentReader.read(file).text();
        int sentences = 0;
        for (TextBlock block : LAYOUT.blocks(text)) {
            if (block.kind().isProse()) {
                CoreDocument document = new CoreDocument(text.cut(block.span()));
                pipeline.annotate(document);
                sentences += document.sentences().size();
            }
        }
        return sentences;
    }
}

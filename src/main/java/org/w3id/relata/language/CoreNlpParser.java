package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Interruption;
import org.w3id.relata.text.TextBlock;

/**
 * Stanford CoreNLP: tokens, parts of speech, lemmas, CoNLL names and the neural dependency parser
 * (Chen and Manning 2014). The models load once, when an instance is made.
 */
public final class CoreNlpParser implements SentenceParser {
    /** In UTF-16 units; the longest sentences of newspapers have about 600. */
    private static final int LONGEST_STRETCH = 2000;

    private final StanfordCoreNLP pipeline;
    private final DependencyTrees trees;

    /** As the models have it. */
    public CoreNlpParser() {
        this(Set.of(), Optional.empty());
    }

    /** With the verbs that the tagger takes for nouns and those of reporting clauses, which are parsed apart. */
    public CoreNlpParser(WordLists lists) {
        this(lists.all(WordList.NOUN_OR_VERB), Optional.of(lists));
    }

    private CoreNlpParser(Set<String> verbs, Optional<WordLists> lists) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,finite,lemma,ner");
        properties.setProperty("customAnnotatorClass.finite", FiniteVerbAnnotator.class.getName());
        properties.setProperty(FiniteVerbAnnotator.VERBS, String.join("|", verbs));
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ssplit.boundariesToDiscard", "");
        pipeline = new StanfordCoreNLP(properties);
        trees = new DependencyTrees(lists);
    }

    @Override
    public List<Sentence> parse(DocumentText text, List<TextBlock> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.kind().isProse()) {
                // Every character that is no text counts as one space, so that offsets stay.
                String words = plain(text.cut(block.span()));
                int offset = text.unit(block.span().start());
                for (int from = 0; from < words.length(); ) {
                    Interruption.check();
                    int to = pieceEnd(words, from);
                    CoreDocument document = new CoreDocument(words.substring(from, to));
                    pipeline.annotate(document);
                    for (CoreSentence sentence : document.sentences()) {
                        sentences.add(new Sentence(
                                block.index(), TreeMending.mend(tokens(sentence.tokens(), text, offset + from))));
                    }
                    from = to;
                }
            }
        }
        return sentences;
    }

    /** Where a piece ends that the parser can take at once: a stretch without a full stop is cut at a space. */
    private static int pieceEnd(String words, int from) {
        int stop = from;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean ends = (c == '.' || c == '!' || c == '?')
                    && (i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1)));
            stop = ends ? i : stop;
            if (i - stop >= LONGEST_STRETCH) {
                int space = words.lastIndexOf(' ', i);
                int end = space > stop ? space : i;
                return Character.isLowSurrogate(words.charAt(end)) ? end + 1 : end;
            }
        }
        return words.length();
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isISOControl(c) || c == '\uFEFF' || Character.getType(c) == Character.FORMAT) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private List<Token> tokens(List<CoreLabel> labels, DocumentText text, int offset) {
        DependencyTrees.Tree tree = trees.of(labels);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    text.spanOfUnits(offset + label.beginPosition(), offset + label.endPosition()),
                    label.originalText(),
                    label.lemma().toLowerCase(Locale.ROOT),
                    label.tag(),
                    label.ner() == null ? "O" : label.ner(),
                    tree.heads()[index],
                    tree.relations()[index]));
        }
        return tokens;
    }
}

package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Interruption;
import org.w3id.relata.text.TextBlock;

/**
 * Stanford CoreNLP: tokens, parts of speech, lemmas, CoNLL names and the neural dependency parser
 * (Chen and Manning 2014). The models load once, when an instance is made.
 */
public final class CoreNlpParser implements SentenceParser {
    private final StanfordCoreNLP pipeline;
    private final DependencyTrees trees;
    private final Pieces pieces;

    /** @param lists the verbs that the tagger takes for nouns, those of reporting clauses, which are parsed apart, and so on */
    public CoreNlpParser(WordLists lists) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,finite,lemma,ner");
        properties.setProperty("customAnnotatorClass.finite", FiniteVerbAnnotator.class.getName());
        properties.setProperty(FiniteVerbAnnotator.VERBS, String.join("|", lists.all(WordList.NOUN_OR_VERB)));
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ssplit.boundariesToDiscard", "");
        pipeline = new StanfordCoreNLP(properties);
        trees = new DependencyTrees(lists);
        Properties tokens = new Properties();
        tokens.setProperty("annotators", "tokenize");
        tokens.setProperty("ssplit.boundariesToDiscard", "");
        pieces = new Pieces(new StanfordCoreNLP(tokens));
    }

    @Override
    public List<Sentence> parse(DocumentText text, List<TextBlock> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (block.kind().isProse()) {
                int offset = text.unit(block.span().start());
                for (Pieces.Piece piece : pieces.of(text.cut(block.span()))) {
                    Interruption.check();
                    CoreDocument document = new CoreDocument(piece.words());
                    pipeline.annotate(document);
                    for (CoreSentence sentence : document.sentences()) {
                        sentences.add(new Sentence(
                                block.index(),
                                TreeMending.mend(tokens(sentence.tokens(), text, offset + piece.start()))));
                    }
                }
            }
        }
        return sentences;
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

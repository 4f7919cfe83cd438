package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.text.Interruption;

/**
 * What the parser takes at once. Its memory grows with the length of a sentence, and it cannot be stopped in a text: a
 * paragraph of usual length is one piece; a long one is cut behind sentences; a stretch that ends nowhere, at a space.
 */
final class Pieces {
    /** In UTF-16 units; the longest sentences of newspapers have about 600. */
    private static final int LONGEST_STRETCH = 1200;

    private static final int LONGEST_PIECE = 20_000;

    /** In tokens: some texts have full stops, and for the parser yet no end, such as "U.S. U.S. U.S." */
    private static final int LONGEST_SENTENCE = 250;

    private static final String ENDINGS = ".!?";
    private static final String CLOSING = "\"'”’»)]";

    private final StanfordCoreNLP tokenizer;

    /** @param tokenizer finds tokens and sentences, and nothing else */
    Pieces(StanfordCoreNLP tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * A part of a text.
     *
     * @param words every character that is no text counts as one space, so that offsets stay
     * @param start where it begins in the text, in UTF-16 units
     */
    record Piece(String words, int start) {}

    /** The pieces, in order; together they are the whole text. */
    List<Piece> of(String text) {
        String words = plain(text);
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < words.length(); ) {
            Interruption.check();
            int to = end(words, from);
            Piece piece = new Piece(words.substring(from, to), from);
            pieces.addAll(piece.words().length() > LONGEST_STRETCH ? withoutLongSentences(piece) : List.of(piece));
            from = to;
        }
        return pieces;
    }

    private static int end(String words, int from) {
        int stop = from;
        for (int i = from; i < words.length(); i++) {
            boolean ends = isStop(words, i);
            if (ends && i - from >= LONGEST_PIECE) {
                return i + 1;
            }
            stop = ends ? i : stop;
            if (i - stop >= LONGEST_STRETCH) {
                int space = words.lastIndexOf(' ', i);
                int end = space > stop ? space : i;
                return Character.isLowSurrogate(words.charAt(end)) ? end + 1 : end;
            }
        }
        return words.length();
    }

    private static boolean isStop(String words, int at) {
        if (ENDINGS.indexOf(words.charAt(at)) < 0) {
            return false;
        }
        boolean quoted = at + 1 < words.length() && CLOSING.indexOf(words.charAt(at + 1)) >= 0;
        int next = at + (quoted ? 2 : 1);
        return next >= words.length() || Character.isWhitespace(words.charAt(next));
    }

    private List<Piece> withoutLongSentences(Piece piece) {
        CoreDocument document = new CoreDocument(piece.words());
        tokenizer.annotate(document);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (CoreSentence sentence : document.sentences()) {
            List<CoreLabel> tokens = sentence.tokens();
            for (int i = LONGEST_SENTENCE; i < tokens.size(); i += LONGEST_SENTENCE) {
                int to = tokens.get(i).beginPosition();
                pieces.add(new Piece(piece.words().substring(from, to), piece.start() + from));
                from = to;
            }
        }
        pieces.add(new Piece(piece.words().substring(from), piece.start() + from));
        return pieces;
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
}

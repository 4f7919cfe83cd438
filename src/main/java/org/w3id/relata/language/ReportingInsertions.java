package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds reporting clauses between commas by their words alone, before anything is parsed: "…, the minister said on Monday,
 * …", "…, writes a columnist, …". The verbs are the list {@code inserted}.
 */
final class ReportingInsertions {
    private static final int LONGEST_SPEAKER = 14;
    private static final int LONGEST_ADJUNCT = 8;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> PHRASE_START = Set.of("DT", "PRP", "PRP$", "CD", "JJ", "JJS");
    private static final Set<String> INSIDE = Set.of(
            "DT", "PRP", "PRP$", "CD", "JJ", "JJS", "JJR", "POS", "HYPH", "FW", "VBN", "IN", "NN", "NNS", "NNP",
            "NNPS");
    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "from", "to", "with", "on", "near");
    private static final Set<String> TIME_LINKS =
            Set.of("on", "in", "at", "after", "before", "during", "from", "late", "early", "last", "this", "earlier");

    private static final Set<String> PARTICLES = Set.of("out", "clear", "plain", "it");

    private final WordLists lists;

    ReportingInsertions(WordLists lists) {
        this.lists = lists;
    }

    /**
     * A reporting clause.
     *
     * @param from the index of the comma before it
     * @param verb the index of its verb
     * @param to the index of the comma behind it, or of its last word where none belongs to it
     */
    record Insertion(int from, int verb, int to, boolean closed) {
        boolean covers(int index) {
            return from <= index && index <= to;
        }

        /** The tokens of the clause itself. */
        List<Integer> words() {
            return IntStream.rangeClosed(from + 1, closed ? to - 1 : to).boxed().toList();
        }

        List<Integer> commas() {
            return closed ? List.of(from, to) : List.of(from);
        }
    }

    List<Insertion> in(List<CoreLabel> tokens) {
        List<Insertion> found = new ArrayList<>();
        for (int comma = 1; comma + 2 < tokens.size(); comma++) {
            int from = comma;
            boolean free = found.stream().noneMatch(insertion -> insertion.covers(from));
            if (free && isWord(tokens, comma, ",")) {
                at(tokens, comma).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Insertion> at(List<CoreLabel> tokens, int comma) {
        int start = isWord(tokens, comma + 1, "as") ? comma + 2 : comma + 1;
        int verb = speakerFirst(tokens, start);
        int end = verb < 0 ? verbFirst(tokens, start) : behindAdjunct(tokens, verb);
        verb = verb < 0 ? start : verb;
        if (end < 0) {
            return Optional.empty();
        }
        boolean closed = isWord(tokens, end, ",");
        boolean last = end >= tokens.size() || Set.of(".", ";", "!").contains(word(tokens, end));
        boolean interrupts = closed && saysSomething(tokens, end + 1, tokens.size());
        boolean ends = (closed || last) && saysSomething(tokens, clauseStart(tokens, comma), comma);
        boolean described = verb == start && closed && describesSpeaker(tokens, end + 1);
        if (ends && (goesOn(tokens, end) || described)) {
            return Optional.of(new Insertion(comma, verb, lastWord(tokens), false));
        }
        return interrupts || ends
                ? Optional.of(new Insertion(comma, verb, closed && interrupts ? end : end - 1, closed && interrupts))
                : Optional.empty();
    }

    /** "…, the agency reported, citing a soldier": the participle belongs to the reporting clause. */
    private boolean goesOn(List<CoreLabel> tokens, int comma) {
        return isWord(tokens, comma, ",")
                && comma + 1 < tokens.size()
                && tag(tokens, comma + 1).equals("VBG")
                && (lists.has(WordList.INSERTED, tokens.get(comma + 1).lemma())
                        || lists.has(WordList.QUOTING, tokens.get(comma + 1).lemma()));
    }

    /** "…, said Ana Lima, who heads the service", "…, said Ana Lima, its head". */
    private static boolean describesSpeaker(List<CoreLabel> tokens, int from) {
        boolean relative = from < tokens.size() && tag(tokens, from).startsWith("W");
        boolean phrase = tokens.subList(Math.min(from, tokens.size()), tokens.size()).stream()
                .noneMatch(t -> FINITE.contains(t.tag())
                        || t.tag().equals("MD")
                        || t.tag().equals("VBG"));
        return relative || phrase && from < tokens.size() && PHRASE_START.contains(tag(tokens, from));
    }

    private static int lastWord(List<CoreLabel> tokens) {
        int last = tokens.size() - 1;
        return isEnd(tokens, last) ? last - 1 : last;
    }

    /** The index of the verb of ", the minister said", or -1. */
    private int speakerFirst(List<CoreLabel> tokens, int start) {
        if (!beginsPhrase(tokens, start)) {
            return -1;
        }
        int i = start + 1;
        while (i < tokens.size() && i - start < LONGEST_SPEAKER && !isReporting(tokens, i, start)) {
            boolean inside = INSIDE.contains(tag(tokens, i))
                    && (!tag(tokens, i).equals("IN") || LINKS.contains(word(tokens, i)));
            boolean auxiliary = Set.of("has", "have", "had").contains(word(tokens, i))
                    || tag(tokens, i).equals("RB");
            if (!inside && !auxiliary) {
                return -1;
            }
            i++;
        }
        return i < tokens.size() && isReporting(tokens, i, start) ? i : -1;
    }

    /** The index behind ", writes a columnist", or -1. */
    private int verbFirst(List<CoreLabel> tokens, int start) {
        boolean verb = start < tokens.size()
                && FINITE.contains(tag(tokens, start))
                && !lists.has(WordList.TOLD, tokens.get(start).lemma())
                && lists.has(WordList.INSERTED, tokens.get(start).lemma());
        if (!verb || !beginsPhrase(tokens, start + 1)) {
            return -1;
        }
        int i = start + 1;
        while (i < tokens.size() && i - start < LONGEST_SPEAKER && INSIDE.contains(tag(tokens, i))) {
            i++;
        }
        return i;
    }

    private boolean isReporting(List<CoreLabel> tokens, int i, int start) {
        CoreLabel token = tokens.get(i);
        boolean perfect =
                token.tag().equals("VBN") && Set.of("has", "have", "had").contains(before(tokens, i));
        boolean verb = FINITE.contains(token.tag()) || perfect || isMistaken(tokens, i, start);
        return verb && lists.has(WordList.INSERTED, token.lemma());
    }

    /** "…, the daily Clarín reports, …": the tagger takes a verb behind a name for a noun in the plural. */
    private static boolean isMistaken(List<CoreLabel> tokens, int i, int start) {
        boolean nounBefore = i > start && tag(tokens, i - 1).startsWith("NN");
        boolean definite =
                tag(tokens, start).equals("DT") || tag(tokens, i - 1).startsWith("NNP") || isName(tokens, i - 1);
        boolean alone = i + 1 >= tokens.size() || Set.of(",", ".", ";").contains(word(tokens, i + 1));
        return tag(tokens, i).equals("NNS") && nounBefore && definite && alone;
    }

    private static boolean isName(List<CoreLabel> tokens, int i) {
        return Character.isUpperCase(tokens.get(i).originalText().codePointAt(0));
    }

    /** Behind the verb, whom it was told and when; -1 where the verb goes on with something else. */
    private int behindAdjunct(List<CoreLabel> tokens, int verb) {
        int i = verb + 1;
        while (i < tokens.size() && PARTICLES.contains(word(tokens, i))) {
            i++;
        }
        boolean tells = lists.has(WordList.TOLD, tokens.get(verb).lemma());
        boolean time = i < tokens.size()
                && (TIME_LINKS.contains(word(tokens, i))
                        || tag(tokens, i).equals("RB")
                        || lists.has(WordList.CALENDAR, word(tokens, i)));
        if (!tells && !time && !isEnd(tokens, i)) {
            return -1;
        }
        while (i < tokens.size() && i - verb <= LONGEST_ADJUNCT && !isEnd(tokens, i)) {
            boolean inside =
                    INSIDE.contains(tag(tokens, i)) || Set.of("RB", "TO").contains(tag(tokens, i));
            if (!inside || word(tokens, i).equals("that")) {
                return -1;
            }
            i++;
        }
        return i >= tokens.size() || isEnd(tokens, i) ? i : -1;
    }

    private static boolean isEnd(List<CoreLabel> tokens, int i) {
        return i >= tokens.size() || Set.of(",", ".", ";", "!").contains(word(tokens, i));
    }

    private static boolean beginsPhrase(List<CoreLabel> tokens, int i) {
        return i < tokens.size() && (tag(tokens, i).startsWith("NN") || PHRASE_START.contains(tag(tokens, i)));
    }

    /** Where the clause before a comma begins: behind a semicolon, a colon or a quotation. */
    private static int clauseStart(List<CoreLabel> tokens, int comma) {
        int i = comma;
        while (i > 0 && !Set.of(";", ":", "”", "\"", "’").contains(word(tokens, i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean saysSomething(List<CoreLabel> tokens, int from, int to) {
        boolean subordinate = from < to
                && Set.of("WRB", "IN").contains(tag(tokens, from))
                && tokens.subList(from, to).stream().noneMatch(t -> t.tag().equals(","));
        return !subordinate
                && tokens.subList(from, to).stream()
                        .anyMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("MD"));
    }

    private static String before(List<CoreLabel> tokens, int i) {
        int at = i - 1;
        while (at > 0 && tag(tokens, at).equals("RB")) {
            at--;
        }
        return at < 0 ? "" : word(tokens, at);
    }

    private static boolean isWord(List<CoreLabel> tokens, int i, String word) {
        return i < tokens.size() && word(tokens, i).equals(word);
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return tokens.get(i).originalText().toLowerCase(Locale.ROOT);
    }

    private static String tag(List<CoreLabel> tokens, int i) {
        return tokens.get(i).tag();
    }
}

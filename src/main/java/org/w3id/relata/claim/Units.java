package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.List;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Divides a content into clauses that say different things, and trims them to their words. */
final class Units {
    private static final int SHORTEST = 3;

    private Units() {}

    /** The clauses of a range: split where a finite predicate is coordinated with the one before. */
    static List<Range> split(Sentence sentence, Range range) {
        Grammar grammar = new Grammar(sentence);
        List<Range> units = new ArrayList<>();
        int first = range.first();
        for (int i = range.first() + 1; i <= range.last(); i++) {
            Token token = sentence.get(i);
            boolean predicate = token.is("conj") || token.is("parataxis") || token.is("advcl");
            if (!predicate || !isClause(sentence, grammar, token)) {
                continue;
            }
            boolean contrast = token.is("advcl")
                    && sentence.child(token, "mark")
                            .filter(m -> m.lemma().matches("while|whereas"))
                            .isPresent()
                    && sentence.child(token, "nsubj").isPresent();
            boolean beside =
                    token.is("parataxis") && sentence.child(token, "nsubj").isPresent();
            boolean adverbial = token.is("advcl") && !contrast;
            boolean sameLevel = !adverbial
                    && (contrast
                            || beside
                            || sentence.head(token)
                                    .filter(h -> range.contains(h.index())
                                            && (h.isVerb()
                                                    || sentence.child(h, "cop").isPresent()))
                                    .filter(h -> !inRelative(sentence, h, range))
                                    .isPresent());
            int start = start(sentence, token, first + 1);
            if (sameLevel && start - first >= SHORTEST && range.last() - start + 1 >= SHORTEST) {
                units.add(new Range(first, start - 1));
                first = start;
            }
        }
        units.add(new Range(first, range.last()));
        List<Range> trimmed = new ArrayList<>();
        for (Range unit : units) {
            Range one = trim(sentence, unit);
            if (one.length() >= 1) {
                trimmed.add(one);
            }
        }
        return trimmed;
    }

    private static boolean isClause(Sentence sentence, Grammar grammar, Token token) {
        boolean copular = sentence.child(token, "cop").isPresent();
        boolean verb = token.isVerb() && grammar.isFinite(token);
        boolean infinitive = token.tag().equals("VB")
                && sentence.children(token).stream().anyMatch(t -> t.tag().equals("TO"));
        return copular || verb || infinitive;
    }

    private static boolean inRelative(Sentence sentence, Token token, Range range) {
        Token up = token;
        while (range.contains(up.index())) {
            if (up.is("acl") || up.is("advcl")) {
                return true;
            }
            if (up.head() < 0) {
                return false;
            }
            up = sentence.get(up.head());
        }
        return false;
    }

    /** Where the clause of a coordinated predicate begins: behind its conjunction, or with its subject. */
    private static int start(Sentence sentence, Token predicate, int lowest) {
        int first = sentence.subtree(predicate, t -> t.index() < lowest).get(0).index();
        for (int i = predicate.index(); i >= lowest; i--) {
            boolean mark =
                    sentence.get(i).is("mark") && sentence.get(i).head() == predicate.index() && predicate.is("advcl");
            if (sentence.get(i).is("cc") || sentence.isWord(i, ";") || mark) {
                return Math.max(lowest, sentence.get(i).is("cc") ? subjectStart(sentence, predicate, i) : i);
            }
        }
        return Math.max(lowest, first);
    }

    /** "…, Russia and Belarus are …": names before the conjunction that belong to the subject behind it. */
    private static int subjectStart(Sentence sentence, Token predicate, int and) {
        boolean subject = sentence.child(predicate, "nsubj")
                .filter(s -> s.index() == and + 1 && s.isProperNoun())
                .isPresent();
        int first = and;
        while (subject && first > 0 && sentence.get(first - 1).isProperNoun()) {
            first--;
        }
        boolean whole = first > 0 && sentence.isWord(first - 1, ",");
        return whole ? first : and;
    }

    /** Without conjunctions, "that" and loose punctuation at its ends; quotation marks stay where one half is inside. */
    static Range trim(Sentence sentence, Range range) {
        int first = range.first();
        int last = range.last();
        while (first < last && isLooseStart(sentence.get(first))) {
            first++;
        }
        while (last > first && isLooseEnd(sentence.get(last))) {
            last--;
        }
        boolean opens = isOpening(sentence.get(first));
        boolean closes = isClosing(sentence.get(last));
        if (opens && (closes || noneCloses(sentence, first, last))) {
            int inner = count(sentence, first + 1, last);
            if (inner == 0) {
                first = Math.min(first + 1, last);
            }
        } else if (closes && !opens && noneOpens(sentence, first, last)) {
            last = Math.max(first, last - 1);
        }
        if (opens && closes && count(sentence, first, last) == 0 && isClosing(sentence.get(last))) {
            last = Math.max(first, last - 1);
        }
        while (last > first && isLooseEnd(sentence.get(last))) {
            last--;
        }
        return new Range(first, last);
    }

    private static int count(Sentence sentence, int first, int last) {
        int count = 0;
        for (int i = first; i <= last; i++) {
            count += isOpening(sentence.get(i)) ? 1 : 0;
        }
        return count;
    }

    private static boolean noneCloses(Sentence sentence, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (isClosing(sentence.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean noneOpens(Sentence sentence, int first, int last) {
        for (int i = first; i < last; i++) {
            if (isOpening(sentence.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLooseStart(Token token) {
        boolean conjunction = token.tag().equals("CC") && !token.lemma().matches("either|both|neither|nor");
        boolean that = token.lemma().matches("that|while|whereas|because") && token.is("mark");
        return conjunction
                || that
                || token.isPunctuation() && !isOpening(token) && !token.word().matches("[$€£]");
    }

    private static boolean isLooseEnd(Token token) {
        return token.isPunctuation() && !isClosing(token) || token.tag().equals("CC");
    }

    static boolean isOpening(Token token) {
        return "“‘«„``".contains(token.word())
                || token.word().equals("\"") && token.tag().equals("``");
    }

    static boolean isClosing(Token token) {
        return ("”’»''".contains(token.word()) && !token.tag().equals("POS"))
                || token.word().equals("\"") && !token.tag().equals("``");
    }
}

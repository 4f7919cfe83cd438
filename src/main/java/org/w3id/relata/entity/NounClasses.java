package org.w3id.relata.entity;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** The classes of common nouns, {@code ontology/lexicon/nouns.tsv}: what kind of thing a phrase with this head is. */
public final class NounClasses {
    /** A class of nouns; the values of the column {@code class}. */
    public enum NounClass {
        STATE_FORCE(Kind.FORCE),
        FORCE(Kind.FORCE),
        GOVERNMENT(Kind.STATE),
        COUNTRY(Kind.STATE),
        INSTITUTION(Kind.ORGANIZATION),
        OUTLET(Kind.OUTLET),
        PERSON(Kind.PERSON),
        REPORT(Kind.REPORT),
        FACILITY(Kind.FACILITY),
        EQUIPMENT(Kind.EQUIPMENT),
        EXERCISE(Kind.EXERCISE),
        CONFLICT(Kind.CONFLICT),
        AGREEMENT(Kind.AGREEMENT),
        PLACE_PART(Kind.PLACE),
        BORDER(Kind.PLACE),
        PLACE(Kind.PLACE),
        ACTOR(Kind.ACTOR);

        private final Kind kind;

        NounClass(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    private final Map<String, Set<NounClass>> classes = new HashMap<>();

    private NounClasses() {}

    /** Reads the table. */
    public static NounClasses load(Path lexicon) {
        NounClasses nouns = new NounClasses();
        for (TabRow row : TabTable.read(lexicon.resolve("nouns.tsv"), "id", "words", "class")
                .rows()) {
            NounClass nounClass = nounClass(row);
            for (String word : row.values("words")) {
                nouns.classes
                        .computeIfAbsent(word, key -> EnumSet.noneOf(NounClass.class))
                        .add(nounClass);
            }
        }
        return nouns;
    }

    private static NounClass nounClass(TabRow row) {
        try {
            return NounClass.valueOf(row.text("class").replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("unknown class “" + row.text("class") + "”", "use one of docs/adding-a-relation.md");
        }
    }

    /** Whether a word by itself is a common noun of some class. */
    boolean isNoun(String word) {
        return classes.containsKey(word);
    }

    /** The classes of the phrase whose head is this token; a compound with the word before it is tried first. */
    public Set<NounClass> of(Sentence sentence, Token head) {
        if (head.index() > 0) {
            Token before = sentence.get(head.index() - 1);
            String hyphen = before.word().equals("-") && head.index() > 1
                    ? sentence.get(head.index() - 2).lemma() + "-" + head.lemma()
                    : "";
            Set<NounClass> compound =
                    classes.getOrDefault(before.lemma() + " " + head.lemma(), classes.getOrDefault(hyphen, Set.of()));
            if (!compound.isEmpty()) {
                return compound;
            }
        }
        return classes.getOrDefault(
                head.lemma(), classes.getOrDefault(head.word().toLowerCase(Locale.ROOT), Set.of()));
    }
}

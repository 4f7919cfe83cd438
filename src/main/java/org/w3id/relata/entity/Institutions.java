package org.w3id.relata.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;

/** How an office of any state is called in full: {@code ontology/lexicon/institutions.tsv}. */
public final class Institutions {
    private static final String STATE = "{}";
    private static final List<String> TITLES = List.of("Minister ", "Prime Minister ", "President ");

    private record Office(Set<String> words, String template) {}

    private final List<Office> offices = new ArrayList<>();

    private Institutions() {}

    /** Reads the table. */
    public static Institutions load(Path lexicon) {
        Institutions institutions = new Institutions();
        for (TabRow row : TabTable.read(lexicon.resolve("institutions.tsv"), "id", "words", "label")
                .rows()) {
            for (String words : row.values("words")) {
                institutions.offices.add(new Office(Set.of(words.split(" ")), row.required("label")));
            }
        }
        return institutions;
    }

    /** The full label with {@code {}} for the state, where the phrase holds all words of an office. */
    public Optional<String> template(Sentence sentence, Phrase phrase) {
        Set<String> lemmas = new HashSet<>();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            lemmas.add(sentence.get(i).lemma());
        }
        return offices.stream()
                .filter(office -> lemmas.containsAll(office.words()))
                .filter(office -> !isTitle(office))
                .map(Office::template)
                .findFirst();
    }

    /** The full title of somebody who heads an office, where the phrase says nothing but that: no deputies. */
    Optional<String> title(String head, Set<String> beside) {
        Set<String> words = new HashSet<>(beside);
        words.add(head);
        return offices.stream()
                .filter(office -> isTitle(office) && office.words().equals(words))
                .map(Office::template)
                .findFirst();
    }

    private static boolean isTitle(Office office) {
        return TITLES.stream().anyMatch(office.template()::startsWith);
    }

    /** Whether a label is that of an office of some state. */
    boolean isOffice(String label) {
        return offices.stream().anyMatch(office -> !isTitle(office) && isCalled(label, office.template()));
    }

    /** Whether a label is a template with some state in it. */
    static boolean isCalled(String label, String template) {
        int state = template.indexOf(STATE);
        return label.startsWith(template.substring(0, state))
                && label.endsWith(template.substring(state + STATE.length()));
    }
}

package org.w3id.relata.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3id.relata.claim.Converter;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.language.SharedParser;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;

/**
 * The relations of {@code relations/sentences.tsv} are read no worse than they were. Each of its sentences is a document of
 * its own, with the triples {@code subject|relation|object} that it states, parted by semicolons; labels parted by slashes
 * are all right, {@code ~X} is any label that names X, and a triple behind a question mark may be found or not. Every
 * second sentence was kept aside while the rows were written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationSentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/relations/sentences.tsv");
    private static final Metadata NOTHING = new Metadata(null, List.of(), null, null, null, null);
    private static final double LEAST_RECALL = 0.77;
    private static final double LEAST_PRECISION = 0.88;
    /** A relation that is wanted less often is only met by the way. */
    private static final long OFTEN = 5;

    private record Triple(String subject, String relation, String object, boolean optional) {}

    private final Converter converter = Converter.load(Installation.current(), SharedParser.get());
    private final Set<String> symmetric = converter.symmetricRelations();
    private final List<String> misses = new ArrayList<>();
    private int wanted;
    private int found;
    private int right;
    private int wrong;

    @BeforeAll
    void readThem() throws Exception {
        List<String> lines = Files.readAllLines(SENTENCES);
        List<List<Triple>> all =
                lines.stream().skip(1).map(line -> triples(line.split("\t")[1])).toList();
        Map<String, Long> often = all.stream()
                .flatMap(List::stream)
                .filter(triple -> !triple.optional())
                .collect(Collectors.groupingBy(Triple::relation, Collectors.counting()));
        Set<String> covered = often.keySet().stream()
                .filter(relation -> often.getOrDefault(relation, 0L) >= OFTEN)
                .collect(Collectors.toUnmodifiableSet());
        for (int i = 1; i < lines.size(); i++) {
            read(lines.get(i).split("\t")[0], all.get(i - 1), covered);
        }
    }

    @Test
    void recall() {
        assertThat((double) found / wanted).as(String.join("\n", misses)).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void precision() {
        assertThat((double) right / (right + wrong)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    /** @param covered the relations that the file tells completely; others may be found besides */
    private void read(String sentence, List<Triple> gold, Set<String> covered) {
        List<Triple> said =
                converter.convert(new SourceDocument("test", new DocumentText(sentence), NOTHING)).claims().stream()
                        .flatMap(claim -> claim.propositions().stream())
                        .map(RelationSentencesTest::triple)
                        .distinct()
                        .toList();
        for (Triple triple : gold) {
            boolean hit = said.stream().anyMatch(one -> agrees(one, triple));
            wanted += triple.optional() ? 0 : 1;
            found += !triple.optional() && hit ? 1 : 0;
            if (!hit && !triple.optional()) {
                misses.add(sentence + " " + triple);
            }
        }
        for (Triple triple : said) {
            List<Triple> good = gold.stream().filter(one -> agrees(triple, one)).toList();
            right += good.stream().anyMatch(one -> !one.optional()) ? 1 : 0;
            wrong += good.isEmpty() && covered.contains(triple.relation()) ? 1 : 0;
        }
    }

    private static Triple triple(Proposition proposition) {
        return new Triple(
                proposition.subject().label(),
                proposition.relation(),
                proposition.object().label(),
                false);
    }

    private static List<Triple> triples(String text) {
        return Arrays.stream(text.split(";"))
                .map(one -> {
                    boolean optional = one.startsWith("?");
                    String[] sides = one.substring(optional ? 1 : 0).split("\\|");
                    return new Triple(sides[0], sides[1], sides[2], optional);
                })
                .toList();
    }

    private boolean agrees(Triple said, Triple gold) {
        boolean straight = same(said.subject(), gold.subject()) && same(said.object(), gold.object());
        boolean crossed = symmetric.contains(said.relation())
                && same(said.subject(), gold.object())
                && same(said.object(), gold.subject());
        return said.relation().equals(gold.relation()) && (straight || crossed);
    }

    private static boolean same(String label, String accepted) {
        return Arrays.stream(accepted.split("/"))
                .anyMatch(one -> one.startsWith("~") ? names(label, one.substring(1)) : Labels.same(label, one));
    }

    private static boolean names(String label, String name) {
        String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(label.toLowerCase(Locale.ROOT).split("[ –-]"))
                .anyMatch(word -> word.startsWith(first) || first.startsWith(word) && word.length() > 3);
    }
}

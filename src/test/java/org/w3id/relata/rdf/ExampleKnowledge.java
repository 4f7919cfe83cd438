package org.w3id.relata.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A small ontology, lexicon and gazetteer of a made-up world, as files. */
public record ExampleKnowledge(Path home) {
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(
                    "relata.ttl",
                    """
                    @prefix : <https://w3id.org/relata/ontology/> .
                    @prefix owl: <http://www.w3.org/2002/07/owl#> .
                    :cooperatesWith a owl:ObjectProperty , :Relation , owl:SymmetricProperty .
                    :hosts a owl:ObjectProperty , :Relation .
                    """),
            Map.entry("lexicon/reporting.tsv", "id\twords\tpolarity\nsay\tsay|state\t\nback-up\tback up\t\n"),
            Map.entry("lexicon/relations.tsv", "id\tword\trelation\nhost-1\thost\thosts\n"),
            Map.entry(
                    "gazetteer/states.tsv",
                    "id\tlabel\taliases\tadjectives\tdemonyms\tcapital\tgovernments\tiso2\tiso3\tlat\tlon\tsource\n"
                            + "norland\tNorland\t\tNorlandic\tNorlander\tNorport\t\tNL\tNOL\t54\t-2\tmade up\n"
                            + "sudria\tSudria\tSudrian Republic\tSudrian\tSudrian\tSudport\tRed House\t\t\t\t\tmade up\n"),
            Map.entry(
                    "gazetteer/places.tsv",
                    "id\tlabel\taliases\tkind\tstate\tclaimedBy\twithin\tlat\tlon\tsource\n"
                            + "cape\tCape\t\tterritory\t\tnorland|sudria\t\t\t\tmade up\n"),
            Map.entry(
                    "gazetteer/organizations.tsv",
                    "id\tlabel\taliases\tclass\tkind\tstate\tsource\npact\tPact\t\talliance\t\t\tmade up\n"),
            Map.entry(
                    "gazetteer/forces.tsv",
                    "id\tlabel\taliases\tkind\tstate\tparent\tsource\n"
                            + "sudrian-army\tSudrian Army\t\tarmy\tsudria\t\tmade up\n"),
            Map.entry(
                    "gazetteer/facilities.tsv",
                    "id\tlabel\taliases\tkind\tplace\tstate\toperator\tlat\tlon\tsource\n"
                            + "cape-station\tCape Station\tStation at the Cape|CS-1\tradar station\tcape\tnorland\tsudrian-army"
                            + "\t54.5\t-3.0\tmade up\n"),
            Map.entry(
                    "gazetteer/equipment.tsv",
                    "id\tlabel\taliases\tkind\tsource\nr-7\tR-7\t\tcoastal radar\tmade up\n"),
            Map.entry("gazetteer/exercises.tsv", "id\tlabel\taliases\tparticipants\tsource\n"),
            Map.entry("gazetteer/conflicts.tsv", "id\tlabel\taliases\tparticipants\tsource\n"),
            Map.entry("gazetteer/outlets.tsv", "id\tlabel\taliases\tkind\tstate\tsource\n"),
            Map.entry(
                    "gazetteer/links.sssom.tsv",
                    """
                    #curie_map:
                    #  id: https://w3id.org/relata/id/
                    #  wikidata: http://www.wikidata.org/entity/
                    subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label\t\
                    mapping_justification\tauthor_label\tmapping_date\tconfidence\treviewer_label\text_status\tcomment
                    id:facility/cape-station\tCape Station\tskos:exactMatch\t\twikidata:Q42\tCape Station\t\
                    semapv:ManualMappingCuration\tsomebody\t2026-01-02\t0.95\t\taccepted\tmade up
                    id:force/sudrian-army\tSudrian Army\tskos:exactMatch\t\twikidata:Q7\tArmy\t\
                    semapv:LexicalMatching\tsomebody\t2026-01-02\t0.5\t\tproposed\t
                    id:state/sudria\tSudria\tskos:exactMatch\tNot\twikidata:Q8\tSudria, Ohio\t\
                    semapv:LexicalMatching\tsomebody\t2026-01-02\t0.5\tsomebody else\trejected\ta town
                    """),
            Map.entry("gazetteer/persons.tsv", "id\tlabel\taliases\tsource\n"));

    /** Writes the files below {@code home/ontology}; the tables that disputes are found by are the real ones. */
    public static ExampleKnowledge write(Path home) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = home.resolve("ontology").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path derive = Files.createDirectories(home.resolve("ontology/derive"));
        for (String table : List.of("kinds.tsv", "words.tsv")) {
            Files.copy(Path.of("ontology/derive", table), derive.resolve(table), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ExampleKnowledge(home);
    }

    /** Replaces words in one of the files. */
    public void replace(String file, String words, String others) throws IOException {
        Path path = home.resolve("ontology").resolve(file);
        Files.writeString(path, Files.readString(path).replace(words, others));
    }
}

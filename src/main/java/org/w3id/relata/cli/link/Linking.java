package org.w3id.relata.cli.link;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.w3id.relata.entity.mapping.Mapping;
import org.w3id.relata.entity.mapping.Mapping.Predicate;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.query.reconcile.Candidate;
import org.w3id.relata.query.reconcile.CandidateReader;
import org.w3id.relata.query.reconcile.NameIndex;
import org.w3id.relata.rdf.GazetteerGraph;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.MappingGraph;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.text.Installation;

/**
 * Looks for links of the entities that have none.
 *
 * @param installation has the gazetteer and the links that are known
 * @param documents files of converted documents, whose entities are asked for instead of those of the gazetteer; none for those
 * @param kinds first parts of paths; none for every kind
 * @param least how sure a proposal must be at least, from 0 to 1
 * @param today when proposals are made
 */
public record Linking(
        Installation installation, List<Path> documents, Set<String> kinds, BigDecimal least, LocalDate today) {
    /** Where links are looked for. */
    public sealed interface Source {
        /** A reconciliation service by its address. */
        record Service(String address) implements Source {}

        /** A table in a file; what stands before ids that are no IRIs. */
        record Table(Path file, String space) implements Source {}

        /** The gazetteer: entities of documents may be things that it has. */
        record OwnGazetteer() implements Source {}
    }

    /**
     * What came of it.
     *
     * @param target what the target is called
     * @param open how many entities have no link there and none that waits for a decision
     * @param asked how many of them were asked for with an answer
     * @param proposed what is new
     * @param failures why there was no answer for the others, for people
     */
    public record Outcome(String target, int open, int asked, List<Mapping> proposed, List<String> failures) {
        public Outcome {
            proposed = List.copyOf(proposed);
            failures = List.copyOf(failures);
        }
    }

    /**
     * Asks.
     *
     * @param told hears how many were asked for of how many
     * @throws org.w3id.relata.text.UserError where the target cannot be used at all
     */
    public Outcome with(Source source, Consumer<String> told) {
        MappingSet known = MappingSet.read(installation.gazetteer());
        DatasetGraph dataset = dataset(known);
        List<Candidate> all = new CandidateReader(dataset, Iris.standard().base() + "id/", Map.of()).read();
        Target target = target(source, all);
        Proposals proposals = new Proposals(
                known,
                new Judgement(ours(source, all)),
                source instanceof Source.OwnGazetteer ? Predicate.SAME_AS : Predicate.EXACT_MATCH,
                least,
                "Relata " + Installation.version(),
                today);
        List<Wanted> wanted = all.stream()
                .filter(entity -> isWanted(entity, source))
                .map(entity -> new Wanted(entity, countries(entity, known)))
                .filter(entity -> proposals.isOpen(entity.path(), target.space()))
                .toList();
        Search.Result result =
                new Search(target, proposals, asked -> told.accept(asked + " of " + wanted.size())).about(wanted);
        return new Outcome(target.name(), wanted.size(), result.asked(), result.proposed(), result.failures());
    }

    private boolean isWanted(Candidate entity, Source source) {
        boolean wantsDocuments = !documents.isEmpty() || source instanceof Source.OwnGazetteer;
        return isOfDocument(entity) == wantsDocuments
                && (kinds.isEmpty() || kinds.contains(entity.id().replaceFirst("/.*", "")));
    }

    private static boolean isOfDocument(Candidate entity) {
        return entity.id().indexOf('/') != entity.id().lastIndexOf('/');
    }

    private Target target(Source source, List<Candidate> all) {
        if (source instanceof Source.Service service) {
            return ReconciliationService.at(
                    service.address(), PatientHttp.usual(), TargetTypes.read(installation.ontology()));
        }
        if (source instanceof Source.Table table) {
            return TableTarget.read(table.file(), table.space());
        }
        return TableTarget.of(
                "the gazetteer",
                Iris.standard().base() + "id/",
                all.stream().filter(one -> !isOfDocument(one)).toList());
    }

    /** What an entity is told from: everything, or, where a document's entity may be one of the gazetteer, those beside it. */
    private static Function<Wanted, NameIndex> ours(Source source, List<Candidate> all) {
        if (!(source instanceof Source.OwnGazetteer)) {
            NameIndex index = new NameIndex(all);
            return wanted -> index;
        }
        Map<String, List<Candidate>> byDocument =
                all.stream().filter(Linking::isOfDocument).collect(Collectors.groupingBy(Linking::document));
        Map<String, NameIndex> indexes = new HashMap<>();
        return wanted -> indexes.computeIfAbsent(
                document(wanted.entity()), key -> new NameIndex(byDocument.getOrDefault(key, List.of())));
    }

    private static String document(Candidate entity) {
        return entity.id().split("/")[1];
    }

    private static Set<String> countries(Candidate entity, MappingSet known) {
        Set<String> names = entity.context().getOrDefault("country", Set.of());
        return known.accepted().stream()
                .filter(mapping -> mapping.predicate() == Predicate.EXACT_MATCH)
                .filter(mapping -> mapping.subject().startsWith("state/") && names.contains(mapping.subject()))
                .map(Mapping::object)
                .collect(Collectors.toSet());
    }

    private DatasetGraph dataset(MappingSet known) {
        Iris iris = Iris.standard();
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(iris.graph("gazetteer"), GazetteerGraph.read(installation.gazetteer(), iris));
        dataset.addGraph(iris.graph("links"), MappingGraph.of(known, iris));
        for (Path document : documents) {
            TrigFile.read(document).find().forEachRemaining(dataset::add);
        }
        return dataset;
    }
}

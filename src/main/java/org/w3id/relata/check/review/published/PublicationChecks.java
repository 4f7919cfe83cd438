package org.w3id.relata.check.review.published;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.relata.check.review.AutomatedCheck;
import org.w3id.relata.check.review.Observation;
import org.w3id.relata.check.review.Outcome;
import org.w3id.relata.check.review.ReviewedOntology;

/** The checks of this package: OOPS P37 and those of FOOPS! that ask over HTTP. */
public final class PublicationChecks {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private PublicationChecks() {}

    /** All of them. Without a server they do not run. */
    public static List<AutomatedCheck> all() {
        return all(PATIENCE);
    }

    /** @param patience how long the server may take for one answer */
    static List<AutomatedCheck> all(Duration patience) {
        return List.of(
                new Check("oops-p37", patience, PublishedOntology::isOnTheWeb),
                new Check("foops-uri1", patience, PublishedOntology::resolves),
                new Check("foops-uri2", patience, PublishedOntology::bearsItsOwnIri),
                new Check("foops-cn1", patience, PublishedOntology::negotiates),
                new Check("foops-doc1", patience, PublishedOntology::isDocumented),
                new Check("foops-rdf1", patience, PublishedOntology::isServedAsRdf),
                new Check("foops-ver2", patience, PublishedOntology::versionResolves));
    }

    @FunctionalInterface
    private interface Question {
        void about(PublishedOntology published);
    }

    private record Check(String id, Duration patience, Question question) implements AutomatedCheck {
        @Override
        public Outcome run(ReviewedOntology reviewed) {
            URI server = reviewed.surroundings().server();
            Node ontology = reviewed.own().ontology();
            if (server == null) {
                return Outcome.notRun("no server was named that publishes the ontology");
            }
            Optional<URI> iri = Addresses.uri(ontology);
            if (iri.isEmpty()) {
                return Outcome.notRun("the ontology has no IRI that a server could be asked for");
            }
            List<Observation> observations = new ArrayList<>();
            Addresses addresses = new Addresses(iri.get(), server);
            question.about(new PublishedOntology(
                    iri.get(),
                    reviewed,
                    new Publication(addresses, patience),
                    message -> observations.add(Observation.oneOf(ontology, message))));
            return Outcome.ran(observations);
        }
    }
}

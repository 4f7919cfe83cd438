package org.w3id.relata.entity;

import java.util.List;
import java.util.Optional;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;

/** Reports whose outlet is named beside them: "a report published in the newspaper X", "the X report". */
final class ReportEntities {
    private final Reading reading;
    private final Resolution phrases;

    /** @param phrases tells what a single phrase refers to, without what is coordinated with it */
    ReportEntities(Reading reading, Resolution phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    /** The report as a thing of its own; nothing where no outlet is named. */
    Optional<Entity> of(Token head) {
        return outlet(head).map(outlet -> reading.memory()
                .entities()
                .of(Kind.REPORT, outlet.label() + " " + head.lemma(), true, List.of(outlet.path())));
    }

    private Optional<Entity> outlet(Token report) {
        List<Token> all = reading.sentence()
                .subtree(report, t -> t.is("conj") || t.relation().equals("acl:relcl"));
        Optional<Entity> known = reading.names().stream()
                .filter(name -> all.stream().anyMatch(t -> t.index() == name.last()))
                .flatMap(name -> name.entries().stream().map(Gazetteer.Entry::entity))
                .filter(e -> e.kind() == Kind.OUTLET)
                .findFirst();
        return known.or(() -> all.stream()
                .filter(t -> t.index() != report.index()
                        && t.isNoun()
                        && reading.classes(t).contains(NounClass.OUTLET))
                .flatMap(t -> phrases.of(t, Wanted.ACTOR).entities().stream())
                .filter(e -> e.kind() == Kind.OUTLET)
                .findFirst());
    }
}

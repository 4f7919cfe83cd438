package org.w3id.relata.rdf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.relata.claim.Attribution;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.claim.Quotation;
import org.w3id.relata.claim.Reading;
import org.w3id.relata.claim.Term;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.TextSpan;

/**
 * A document in which each relation of the inventory is affirmed by the document and denied by a person, between two
 * things of kinds that the inventory allows it.
 */
public final class EveryRelation {
    /** The key of the document. */
    public static final String KEY = "every-relation";

    /** A row of the lexicon, to have one. */
    private static final String SAY = "reporting/say";

    private static final Entity DOCUMENT = Entity.document(KEY);
    private static final Entity SPEAKER = thing(Kind.PERSON, "speaker");
    private static final Attribution OWN_VOICE =
            new Attribution(List.of(DOCUMENT), List.of(), null, List.of(), List.of());

    private final StringBuilder text = new StringBuilder();
    private final List<Draft> drafts = new ArrayList<>();

    private EveryRelation() {}

    /** A sentence and what it says. */
    private record Draft(
            TextSpan words, TextSpan speaker, Entity subject, String relation, Term object, boolean denied) {}

    /** The graph of the document, as the converter makes it, with the ontology and inventory of this project. */
    public static DatasetGraph graph() {
        OntologyGraph ontology = OntologyGraph.read(Path.of("ontology/relata.ttl"));
        return new DocumentGraph(Iris.standard(), ontology.symmetricRelations(), Example.RUN).of(document());
    }

    private static ConvertedDocument document() {
        EveryRelation document = new EveryRelation();
        for (TabRow row :
                TabTable.read(Path.of("ontology/lexicon/inventory.tsv")).rows()) {
            document.state(row);
        }
        DocumentText text = new DocumentText(document.text.toString());
        Stream<Entity> things = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.DOCUMENT)
                .flatMap(kind -> Stream.of(thing(kind, "one"), thing(kind, "other")));
        return new ConvertedDocument(
                new SourceDocument(
                        KEY,
                        text,
                        new Metadata("Every relation", List.of(), null, LocalDate.of(2024, 3, 5), null, null)),
                document.drafts.stream().map(EveryRelation::claim).toList(),
                Stream.concat(Stream.of(SPEAKER, DOCUMENT), things).sorted().toList(),
                List.of(),
                new ConversionReport(0, 0, List.of(), List.of()));
    }

    private void state(TabRow row) {
        List<String> subjects = row.values("subjects");
        List<String> objects = row.values("objects");
        Entity subject = thing(subjects.get(0), "one");
        add(subject, row.id(), objects.get(objects.size() - 1), false);
        add(subject, row.id(), objects.get(objects.size() - 1), true);
    }

    private void add(Entity subject, String relation, String object, boolean denied) {
        int start = text.length();
        text.append("The speaker: ");
        int words = text.length();
        text.append(subject.label())
                .append(denied ? " not " : " ")
                .append(relation)
                .append(' ')
                .append("other ")
                .append(object);
        drafts.add(new Draft(
                new TextSpan(words, text.length()),
                new TextSpan(start, words - 2),
                subject,
                relation,
                object(object),
                denied));
        text.append(".\n");
    }

    private static Claim claim(Draft draft) {
        Attribution speaker = new Attribution(
                List.of(SPEAKER),
                List.of(new EntityMention(draft.speaker, List.of(SPEAKER))),
                "say",
                List.of(draft.speaker),
                List.of(SAY));
        Reading claimed = new Reading(Reading.Part.CLAIM, SAY, List.of(draft.words));
        Reading denied = new Reading(Reading.Part.POLARITY, SAY, List.of(draft.words));
        return new Claim(
                draft.relation + draft.words.start(),
                draft.words,
                draft.denied ? List.of(OWN_VOICE, speaker) : List.of(OWN_VOICE),
                List.of(new Proposition(draft.subject, draft.relation, draft.object, SAY, draft.words)),
                draft.denied ? Polarity.DENIED : Polarity.AFFIRMED,
                Certainty.CERTAIN,
                Modality.ASSERTED,
                draft.denied ? Quotation.INDIRECT : Quotation.NONE,
                null,
                null,
                List.of(),
                null,
                List.of(SAY),
                draft.denied ? List.of(claimed, denied) : List.of(claimed),
                1);
    }

    private static Term object(String kind) {
        return kind.equals("amount")
                ? new Term.Amount(new BigDecimal(100), new BigDecimal(200), "soldiers")
                : new Term.Thing(thing(kind, "other"));
    }

    private static Entity thing(String kind, String name) {
        return Arrays.stream(Kind.values())
                .filter(known -> known.slug().equals(kind))
                .map(known -> known == Kind.DOCUMENT ? DOCUMENT : thing(known, name))
                .findFirst()
                .orElseThrow();
    }

    private static Entity thing(Kind kind, String name) {
        return new Entity(
                kind.slug() + "/" + KEY + "/" + name,
                kind,
                name + " " + kind.slug(),
                List.of(),
                false,
                true,
                List.of());
    }
}

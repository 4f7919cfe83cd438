package org.w3id.relata.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.claim.Attribution;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.claim.Quotation;
import org.w3id.relata.claim.StatedTime;
import org.w3id.relata.claim.Term;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.rdf.DocumentGraph;
import org.w3id.relata.rdf.Example;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.TrigFile;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextSpan;

/** A made-up document that is put together claim by claim: who says what, without a text worth reading. */
final class Statements {
    static final Entity NORLAND = linked(Kind.STATE, "norland");
    static final Entity SUDRIA = linked(Kind.STATE, "sudria");
    static final Entity SUDRIAN_ARMY = linked(Kind.FORCE, "sudrian-army");
    static final Entity CAPE_STATION = linked(Kind.FACILITY, "cape-station");

    private static final TextSpan ALL = new TextSpan(0, 5);

    private final String key;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    Statements(String key) {
        this.key = key;
    }

    static Entity linked(Kind kind, String slug) {
        return new Entity(kind.slug() + "/" + slug, kind, slug, List.of(), true, true, List.of());
    }

    /** Somebody or something that only this document knows. */
    Entity own(Kind kind, String slug, boolean specific, Entity... qualifiers) {
        Entity entity = new Entity(
                kind.slug() + "/" + key + "/" + slug,
                kind,
                label(slug),
                List.of(),
                false,
                specific,
                List.of(qualifiers).stream().map(Entity::path).sorted().toList());
        entities.add(entity);
        return entity;
    }

    /** "sudrian-bases" is called "Sudrian bases". */
    private static String label(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }

    static Proposition that(Entity subject, String relation, Entity object) {
        return new Proposition(subject, relation, new Term.Thing(object), "relations/host-1", ALL);
    }

    static Proposition strength(Entity subject, @Nullable Integer minimum, @Nullable Integer maximum, String kind) {
        Term amount = new Term.Amount(
                minimum == null ? null : BigDecimal.valueOf(minimum),
                maximum == null ? null : BigDecimal.valueOf(maximum),
                kind);
        return new Proposition(subject, "hasStrength", amount, "relations/host-1", ALL);
    }

    Statements affirm(Proposition proposition, Entity... chain) {
        return say(Polarity.AFFIRMED, Modality.ASSERTED, null, proposition, chain);
    }

    Statements deny(Proposition proposition, Entity... chain) {
        return say(Polarity.DENIED, Modality.ASSERTED, null, proposition, chain);
    }

    /** Adds a claim; the chain goes from the outermost relay to the source. */
    Statements say(
            Polarity polarity, Modality modality, @Nullable String year, Proposition proposition, Entity... chain) {
        List<Attribution> links = new ArrayList<>();
        links.add(link(Entity.document(key)));
        for (Entity speaker : chain) {
            links.add(link(speaker));
        }
        claims.add(new Claim(
                "c" + claims.size(),
                ALL,
                links,
                List.of(proposition),
                polarity,
                Certainty.CERTAIN,
                modality,
                Quotation.INDIRECT,
                null,
                year == null ? null : new StatedTime(ALL, year, year, year, null),
                List.of(),
                null,
                List.of(),
                List.of(),
                0.5));
        return this;
    }

    private static Attribution link(Entity speaker) {
        return new Attribution(List.of(speaker), List.of(), null, List.of(), List.of());
    }

    /** Writes the document's graph into a folder, as {@code convert} does. */
    Statements write(Path folder) throws IOException {
        return write(folder, Iris.standard());
    }

    Statements write(Path folder, Iris iris) throws IOException {
        Files.createDirectories(folder);
        ConvertedDocument document = new ConvertedDocument(
                new SourceDocument(key, new DocumentText("words"), Metadata.UNKNOWN),
                claims,
                entities,
                List.of(),
                new ConversionReport(1, 1, List.of(), List.of()));
        TrigFile.write(
                folder.resolve(key + ".trig"),
                new DocumentGraph(iris, Set.of("cooperatesWith"), Example.RUN).of(document),
                iris.base());
        return this;
    }
}

package org.w3id.relata.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.language.SharedParser;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;

/** A claim as the tests read it; converts short texts with the real tables. */
record Said(
        String words,
        String source,
        String via,
        @Nullable String manner,
        List<String> triples,
        String marks,
        Claim claim) {
    private static final Converter CONVERTER = Converter.load(Installation.current(), SharedParser.get());

    static ConvertedDocument document(String text, @Nullable LocalDate published) {
        Metadata metadata = new Metadata(null, List.of(), null, published, null, null);
        return CONVERTER.convert(new SourceDocument("test", new DocumentText(text), metadata));
    }

    /** The claims of a text, in the order of their words. */
    static List<Said> in(String text) {
        return document(text, null).claims().stream()
                .map(claim -> of(claim, new DocumentText(text)))
                .toList();
    }

    /** The only claim of a text. */
    static Said only(String text) {
        List<Said> all = in(text);
        assertThat(all).as(text).hasSize(1);
        return all.get(0);
    }

    private static Said of(Claim claim, DocumentText text) {
        return new Said(
                text.cut(claim.evidence()),
                names(claim.sources()),
                names(claim.relays()),
                claim.innermost().manner(),
                claim.propositions().stream()
                        .map(p -> p.subject().label() + " " + p.relation() + " "
                                + p.object().label())
                        .toList(),
                marks(claim),
                claim);
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(Entity::label).collect(Collectors.joining(", "));
    }

    /** What departs from affirmed, certain, asserted. */
    private static String marks(Claim claim) {
        List<String> marks = new ArrayList<>();
        if (claim.polarity() != Polarity.AFFIRMED) {
            marks.add("denied");
        }
        if (claim.certainty() != Certainty.CERTAIN) {
            marks.add(claim.certainty().name().toLowerCase(Locale.ROOT));
        }
        if (claim.modality() != Modality.ASSERTED) {
            marks.add(claim.modality().name().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", marks);
    }

    /** "at least 300 soldiers", "about 20 drones", "200 to 300 men"; "none". */
    String quantity() {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return "none";
        }
        String kind = " " + quantity.kind();
        if (quantity.minimum() == null) {
            return "at most " + plain(quantity.maximum()) + kind;
        }
        if (quantity.maximum() == null) {
            return "at least " + plain(quantity.minimum()) + kind;
        }
        boolean exact = quantity.minimum().compareTo(quantity.maximum()) == 0;
        String number =
                exact ? plain(quantity.minimum()) : plain(quantity.minimum()) + " to " + plain(quantity.maximum());
        return (quantity.approximate() ? "about " : "") + number + kind;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "?" : number.stripTrailingZeros().toPlainString();
    }
}

package org.w3id.relata.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.w3id.relata.claim.Attribution;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Proposition;
import org.w3id.relata.claim.Quantity;
import org.w3id.relata.claim.Quotation;
import org.w3id.relata.claim.Reading;
import org.w3id.relata.claim.StatedTime;
import org.w3id.relata.claim.Term;
import org.w3id.relata.claim.UncoveredWord;
import org.w3id.relata.claim.UnlinkedName;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextSpan;

/** A made-up document, converted by hand, with one of everything that the graph has to hold. */
public final class Example {
    /** The key of the document. */
    public static final String KEY = "harbour-news_1";

    /** The relations that are symmetric in these tests. */
    public static final Set<String> SYMMETRIC = Set.of("cooperatesWith");

    /** A run that never happened. */
    public static final Run RUN = new Run("0.1.0", "0123456789abcdef".repeat(4));

    private static final String TEXT =
            """
            Harbour news 🚢
            The Harbour Post quoted Ann Reed and Bob Lowe as saying, “In May 2021 up to 300 soldiers left Norland.”
            They denied that Norland hosts any Sudrian bases. Norland may cooperate with Estland.
            The Northern Guard is said to number between 3,000 and 5,000 men.
            """;

    private static final Entity DOCUMENT = Entity.document(KEY);
    private static final Entity NORLAND = linked(Kind.STATE, "norland", "Norland");
    private static final Entity ESTLAND = linked(Kind.STATE, "estland", "Estland");
    private static final Entity GUARD = linked(Kind.FORCE, "northern-guard", "Northern Guard");
    private static final Entity POST = linked(Kind.OUTLET, "harbour-post", "Harbour Post");
    private static final Entity REED = own(Kind.PERSON, "ann-reed", "Ann Reed", true);
    private static final Entity LOWE = own(Kind.PERSON, "bob-lowe", "Bob Lowe", true);
    private static final Entity SOLDIERS = own(Kind.FORCE, "soldiers", "soldiers", false);
    private static final Entity BASES = new Entity(
            "facility/" + KEY + "/sudrian-bases",
            Kind.FACILITY,
            "Sudrian bases",
            List.of("any Sudrian bases"),
            false,
            false,
            List.of("state/sudria"));

    private static final Attribution OWN_VOICE =
            new Attribution(List.of(DOCUMENT), List.of(), null, List.of(), List.of());

    private Example() {}

    private static Entity linked(Kind kind, String slug, String label) {
        return new Entity(kind.slug() + "/" + slug, kind, label, List.of(), true, true, List.of());
    }

    private static Entity own(Kind kind, String slug, String label, boolean specific) {
        return new Entity(
                kind.slug() + "/" + KEY + "/" + slug, kind, label, List.of(label), false, specific, List.of());
    }

    /** The document. */
    public static ConvertedDocument document() {
        return document(TEXT);
    }

    /** The same document with a paragraph put in at the top. */
    public static ConvertedDocument documentWithNewBeginning() {
        return document("A paragraph that was put in later. ⚓\n\n" + TEXT);
    }

    private static ConvertedDocument document(String words) {
        Writer writer = new Writer(new DocumentText(words));
        List<Claim> claims = List.of(writer.departure(), writer.denial(), writer.cooperation(), writer.strength());
        return new ConvertedDocument(
                new SourceDocument(KEY, writer.text, metadata()),
                claims,
                List.of(BASES, DOCUMENT, ESTLAND, GUARD, LOWE, NORLAND, POST, REED, SOLDIERS),
                List.of(writer.mention("The Harbour Post", POST), writer.mention("Estland", ESTLAND)),
                new ConversionReport(
                        5,
                        4,
                        List.of(new UnlinkedName("Sudria", Kind.STATE, 3)),
                        List.of(new UncoveredWord(
                                "drift", UncoveredWord.LooksLike.RELATION_VERB, 2, new TextSpan(0, 5)))));
    }

    private static Metadata metadata() {
        return new Metadata(
                "Harbour news",
                List.of("Cleo Hart", "Dan Ives"),
                "Harbour Post",
                LocalDate.of(2021, 6, 2),
                "https://harbour.example/news/1",
                "CC-BY-4.0");
    }

    /** What is said where in the text. */
    private record Writer(DocumentText text) {
        TextSpan span(String words) {
            int unit = text.value().indexOf(words);
            return text.spanOfUnits(unit, unit + words.length());
        }

        EntityMention mention(String words, Entity... entities) {
            return new EntityMention(span(words), List.of(entities));
        }

        Claim departure() {
            Attribution post = new Attribution(
                    List.of(POST), List.of(mention("The Harbour Post", POST)), null, List.of(), List.of());
            Attribution speakers = new Attribution(
                    List.of(REED, LOWE),
                    List.of(mention("Ann Reed", REED), mention("Bob Lowe", LOWE)),
                    "say",
                    List.of(span("quoted"), span("as saying")),
                    List.of("reporting/quote-as-saying"));
            TextSpan evidence = span("In May 2021 up to 300 soldiers left Norland.");
            return new Claim(
                    "a1",
                    evidence,
                    List.of(OWN_VOICE, post, speakers),
                    List.of(new Proposition(
                            SOLDIERS,
                            "withdrawsForcesFrom",
                            new Term.Thing(NORLAND),
                            "relations/leave-1",
                            span("left"))),
                    Polarity.AFFIRMED,
                    Certainty.CERTAIN,
                    Modality.ASSERTED,
                    Quotation.DIRECT,
                    new Quantity(null, new BigDecimal("300"), false, "soldiers", span("up to 300 soldiers")),
                    new StatedTime(span("In May 2021"), "2021-05", "2021-05", "2021-05", null),
                    List.of(),
                    null,
                    List.of("relations/leave-1", "reporting/quote-as-saying"),
                    List.of(new Reading(
                            Reading.Part.CLAIM,
                            "reporting/quote-as-saying",
                            List.of(span("quoted"), span("as saying")))),
                    0.83);
        }

        Claim denial() {
            Attribution speakers = new Attribution(
                    List.of(REED, LOWE),
                    List.of(mention("They", REED, LOWE)),
                    "deny",
                    List.of(span("denied")),
                    List.of("reporting/deny"));
            return new Claim(
                    "b2",
                    span("Norland hosts any Sudrian bases"),
                    List.of(OWN_VOICE, speakers),
                    List.of(new Proposition(
                            NORLAND, "hosts", new Term.Thing(BASES), "relations/host-1", span("hosts"))),
                    Polarity.DENIED,
                    Certainty.CERTAIN,
                    Modality.ASSERTED,
                    Quotation.INDIRECT,
                    null,
                    null,
                    List.of(),
                    NORLAND,
                    List.of("reporting/deny"),
                    List.of(
                            new Reading(Reading.Part.CLAIM, "reporting/deny", List.of(span("denied"))),
                            new Reading(Reading.Part.POLARITY, "reporting/deny", List.of(span("denied")))),
                    0.7);
        }

        Claim cooperation() {
            return new Claim(
                    "c3",
                    span("Norland may cooperate with Estland"),
                    List.of(OWN_VOICE),
                    List.of(
                            cooperate(NORLAND, ESTLAND, "relations/cooperate-1"),
                            cooperate(ESTLAND, NORLAND, "relations/cooperate-2")),
                    Polarity.AFFIRMED,
                    Certainty.POSSIBLE,
                    Modality.PLANNED,
                    Quotation.NONE,
                    null,
                    new StatedTime(span("Norland"), null, null, null, LocalDate.of(2021, 6, 2)),
                    List.of(GUARD),
                    null,
                    List.of("marks/may"),
                    List.of(
                            new Reading(Reading.Part.CERTAINTY, "marks/may", List.of(span("may"))),
                            new Reading(Reading.Part.MODALITY, "marks/may", List.of(span("may")))),
                    1);
        }

        private Proposition cooperate(Entity one, Entity other, String rule) {
            return new Proposition(one, "cooperatesWith", new Term.Thing(other), rule, span("cooperate"));
        }

        Claim strength() {
            Term amount = new Term.Amount(new BigDecimal("3E+3"), new BigDecimal("5000"), "Men");
            return new Claim(
                    "d4",
                    span("number between 3,000 and 5,000 men"),
                    List.of(OWN_VOICE),
                    List.of(new Proposition(GUARD, "hasStrength", amount, "relations/number-1", span("number"))),
                    Polarity.AFFIRMED,
                    Certainty.PROBABLE,
                    Modality.ASSERTED,
                    Quotation.NONE,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    0.456);
        }
    }
}

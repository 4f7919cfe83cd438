package org.w3id.relata.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.Quality.Group;
import org.w3id.relata.web.page.Frame;
import org.w3id.relata.web.page.Link;
import org.w3id.relata.web.page.QualityPage;
import org.w3id.relata.web.page.QualityPage.Fact;
import org.w3id.relata.web.page.QualityPage.RelationRow;
import org.w3id.relata.web.page.QualityPage.RelationSection;
import org.w3id.relata.web.page.QualityPage.Term;

/**
 * Makes the page about how well the converter reads.
 *
 * @param builder leads to the relations
 * @param contact where to report what is wrong, as the site has it
 */
record QualityPages(Quality quality, PageBuilder builder, @Nullable String contact) {
    /** Of fewer statements a share says little. */
    private static final int ENOUGH = 10;

    QualityPage page() {
        QualityTables tables = new QualityTables(quality);
        return new QualityPage(
                frame(),
                quality.version(),
                quality.group("all").documents().size(),
                quality.group("unread").documents().size(),
                quality.agreement().documents().size(),
                facts(quality.group("unread")),
                tables.groups(),
                tables.spread(),
                tables.agreement(),
                tables.kinds(),
                relations(),
                Quality.words("quality-measures.tsv").stream()
                        .map(row -> new Term(row.get(1), row.get(2)))
                        .toList(),
                Quality.words("quality-weaknesses.tsv").stream()
                        .map(row -> new Term(row.get(0), row.get(1)))
                        .toList(),
                contact == null ? null : new Link(contact, contact.contains("://") ? contact : "mailto:" + contact));
    }

    private Frame frame() {
        String address = builder.linker().prefix() + QualityHandler.PATH;
        return builder.frames()
                .with(
                        "How good is it?",
                        "How well Relata reads, measured on annotated documents: by kind of claim and by relation.",
                        List.of(
                                new Frame.Alternate("JSON", "application/json", address + ".json"),
                                new Frame.Alternate("CSV by relation", "text/csv", address + ".csv")));
    }

    private static List<Fact> facts(Group group) {
        int marks = 3 * group.count("MATCHED");
        return List.of(
                new Fact(
                        group.count("SAID_FOUND"),
                        group.count("SAID_GOLD"),
                        "claims that somebody is reported to make are found"),
                new Fact(
                        group.count("SAID_RIGHT"),
                        group.count("SAID_PREDICTED"),
                        "claims that Relata says somebody makes are claims to the annotator as well"),
                new Fact(
                        group.count("SOURCE_RIGHT"),
                        group.count("MATCHED"),
                        "claims found, the document's own among them, have the right source"),
                new Fact(
                        group.count("MARKS_RIGHT"),
                        marks,
                        "marks on them are right: affirmed or denied, how certain, so or planned"),
                new Fact(
                        group.count("SPANS_RIGHT"),
                        group.count("CLAIMS"),
                        "claims show exactly the words that stand at their place in the text"),
                new Fact(
                        group.count("OWN_FOUND"),
                        group.count("OWN_GOLD"),
                        "statements of the document itself are found, of those that fit a relation"),
                new Fact(
                        group.count("TRIPLES_RIGHT"),
                        group.count("TRIPLES_PREDICTED"),
                        "relations that Relata gives are right: subject, relation and object"),
                new Fact(
                        group.count("TRIPLES_FOUND"),
                        group.count("TRIPLES_GOLD"),
                        "relations that the annotator sees are found"));
    }

    private List<RelationSection> relations() {
        List<Quality.Relation> all = new QualityRelations(quality).sorted();
        return Stream.of(
                        section("Stated ten times or more", all.stream().filter(one -> one.stated() >= ENOUGH)),
                        section(
                                "Stated less often: the figures say little",
                                all.stream().filter(one -> one.stated() > 0 && one.stated() < ENOUGH)),
                        section(
                                "Not stated in any annotated document",
                                all.stream().filter(one -> one.stated() == 0)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private RelationSection section(String title, Stream<Quality.Relation> relations) {
        return new RelationSection(title, relations.map(this::row).toList());
    }

    private RelationRow row(Quality.Relation one) {
        return new RelationRow(
                builder.linker().term(one.relation()),
                Figures.of(one.measures(), QualityRelations.F1),
                Figures.of(one.measures(), QualityRelations.PRECISION),
                Figures.of(one.measures(), QualityRelations.RECALL),
                one.stated(),
                one.found(),
                one.given(),
                one.right());
    }
}

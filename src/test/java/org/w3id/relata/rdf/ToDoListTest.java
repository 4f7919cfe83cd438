package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.UncoveredWord;
import org.w3id.relata.claim.UncoveredWord.LooksLike;
import org.w3id.relata.claim.UnlinkedName;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.TextSpan;

class ToDoListTest {
    private static final ConversionReport ONE = new ConversionReport(
            3,
            1,
            List.of(new UnlinkedName("Sudria", Kind.STATE, 5), new UnlinkedName("Lutz", Kind.PLACE, 1)),
            List.of(
                    new UncoveredWord("drift", LooksLike.RELATION_VERB, 9, new TextSpan(7, 14)),
                    new UncoveredWord("quip", LooksLike.REPORTING_VERB, 1, new TextSpan(20, 26))));
    private static final ConversionReport OTHER = new ConversionReport(
            3,
            1,
            List.of(new UnlinkedName("Lutz", Kind.PLACE, 1)),
            List.of(new UncoveredWord("quip", LooksLike.REPORTING_VERB, 2, new TextSpan(1, 7))));

    private static String head(ToDoList list) {
        return ReportFile.head(Example.RUN, ReportSums.NONE, list);
    }

    @Test
    void ranksWhatIsInMostDocumentsFirst() {
        ToDoList list = new ToDoList();
        list.add("b", OTHER);
        list.add("a", ONE);
        JsonObject toDo =
                JsonParser.parseString(head(list) + "]}").getAsJsonObject().getAsJsonObject("toDo");

        assertThat(toDo.getAsJsonArray("words")).hasSize(2);
        assertThat(toDo.getAsJsonArray("words").get(0).toString())
                .isEqualTo("{\"lemma\":\"quip\",\"looksLike\":\"reporting-verb\",\"count\":3,\"documents\":2,"
                        + "\"example\":{\"document\":\"a\",\"start\":20,\"end\":26}}");
        assertThat(toDo.getAsJsonArray("names").get(0).toString())
                .isEqualTo("{\"name\":\"Lutz\",\"kind\":\"place\",\"count\":2,\"documents\":2}");
    }

    @Test
    void isTheSameInWhateverOrderTheDocumentsCome() {
        ToDoList one = new ToDoList();
        one.add("a", ONE);
        one.add("b", OTHER);
        ToDoList other = new ToDoList();
        other.add("b", OTHER);
        other.add("a", ONE);

        assertThat(head(one)).isEqualTo(head(other));
    }
}

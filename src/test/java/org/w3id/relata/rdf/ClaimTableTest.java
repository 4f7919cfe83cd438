package org.w3id.relata.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.relata.claim.Attribution;
import org.w3id.relata.claim.Certainty;
import org.w3id.relata.claim.Claim;
import org.w3id.relata.claim.ConversionReport;
import org.w3id.relata.claim.ConvertedDocument;
import org.w3id.relata.claim.Modality;
import org.w3id.relata.claim.Polarity;
import org.w3id.relata.claim.Quotation;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextSpan;

class ClaimTableTest {
    private static final String HEADER =
            "document,claim,evidence,start,end,source,via,subject,relation,object,polarity,"
                    + "certainty,modality,quotation,quantityMin,quantityMax,quantityKind,timeStart,timeEnd,manner,cue,cueStart,"
                    + "cueEnd,sourceText,sourceStart,sourceEnd,rule\n";

    @Test
    void hasOneRowPerClaimAndProposition() {
        assertThat(ClaimTable.header() + ClaimTable.rows(Example.document()))
                .isEqualTo(
                        HEADER
                                + """
                        harbour-news_1,a1,In May 2021 up to 300 soldiers left Norland.,73,117,Ann Reed|Bob Lowe,\
                        Harbour Post,soldiers,withdrawsForcesFrom,Norland,affirmed,certain,asserted,direct,,300,\
                        soldiers,2021-05,2021-05,say,quoted,32,38,Ann Reed,39,47,\
                        relations/leave-1|reporting/quote-as-saying
                        harbour-news_1,b2,Norland hosts any Sudrian bases,136,167,Ann Reed|Bob Lowe,,Norland,hosts,\
                        Sudrian bases,denied,certain,asserted,indirect,,,,,,deny,denied,124,130,They,119,123,\
                        relations/host-1|reporting/deny
                        harbour-news_1,c3,Norland may cooperate with Estland,169,203,(document),,Norland,\
                        cooperatesWith,Estland,affirmed,possible,planned,none,,,,,,,,,,,,,\
                        marks/may|relations/cooperate-1|relations/cooperate-2
                        harbour-news_1,c3,Norland may cooperate with Estland,169,203,(document),,Estland,\
                        cooperatesWith,Norland,affirmed,possible,planned,none,,,,,,,,,,,,,\
                        marks/may|relations/cooperate-1|relations/cooperate-2
                        harbour-news_1,d4,"number between 3,000 and 5,000 men",235,269,(document),,Northern Guard,\
                        hasStrength,3000-5000,affirmed,probable,asserted,none,,,,,,,,,,,,,relations/number-1
                        """);
    }

    @Test
    void keepsTheWordsAndMendsTheLabels() {
        assertThat(ClaimTable.rows(hostile("a")))
                .startsWith("a,x1,\"say \"\"no|yes\"\",\n<script>\tnow\",0,26,Tom/Tim <script> Co|Ann,,,,,denied,");
    }

    private static ConvertedDocument hostile(String key) {
        DocumentText text = new DocumentText("say \"no|yes\",\n<script>\tnow and so on");
        Entity one = new Entity(
                "person/" + key + "/tom", Kind.PERSON, "Tom|Tim\n<script>\tCo", List.of(), false, true, List.of());
        Entity other = new Entity("person/" + key + "/ann", Kind.PERSON, "Ann", List.of(), false, true, List.of());
        Attribution link = new Attribution(List.of(one, other), List.of(), null, List.of(), List.of());
        Claim claim = new Claim(
                "x1",
                new TextSpan(0, 26),
                List.of(link),
                List.of(),
                Polarity.DENIED,
                Certainty.CERTAIN,
                Modality.ASSERTED,
                Quotation.MIXED,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                1);
        return new ConvertedDocument(
                new SourceDocument(key, text, Metadata.UNKNOWN),
                List.of(claim),
                List.of(one, other),
                List.of(),
                new ConversionReport(1, 1, List.of(), List.of()));
    }
}

package org.w3id.relata.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.web.page.EndpointPage;
import org.w3id.relata.web.page.ResultTable;

/** Makes the page of the endpoint for people. */
record EditorPages(Site site, Exchange exchange) {
    private static final String EXAMPLE =
            """
            PREFIX relata: <https://w3id.org/relata/ontology/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?claim ?words ?source ?sourceLabel WHERE {
              ?claim a relata:Claim ;
                  relata:polarity relata:denied ;
                  relata:source ?source ;
                  rdfs:label ?words .
              ?source rdfs:label ?sourceLabel .
            }
            LIMIT 100
            """;

    /**
     * The table of YASR is made by DataTables, which writes the widths of columns as style attributes into the HTML that it
     * makes; scripts, pictures and requests stay as strict as elsewhere.
     */
    private void allowStyles() {
        exchange.response()
                .setHeader(
                        "Content-Security-Policy",
                        Front.CONTENT_SECURITY_POLICY + "; style-src 'self' 'unsafe-inline'");
    }

    /** The page before anything is asked. */
    String form() {
        return page("Ask the data in SPARQL.", EXAMPLE, null, null);
    }

    /** The page with what is wrong with a query. */
    String refused(String query, Problem problem) {
        return page("A query that cannot be answered.", query, null, problem.inFull());
    }

    /** The page with an answer. */
    String answered(String query, ResultTable table) {
        return page("The answer to a query.", query, table, null);
    }

    private String page(String description, String query, @Nullable ResultTable table, @Nullable String problem) {
        allowStyles();
        String prefix = exchange.prefix();
        return site.templates()
                .render(
                        "sparql.jte",
                        new EndpointPage(
                                site.frames(prefix).plain("SPARQL", description),
                                query,
                                site.queryLimitInWords(),
                                table,
                                problem,
                                prefix + EditorHandler.PATH,
                                prefix + Library.YASGUI.path("build/yasgui.min.js"),
                                List.of(
                                        prefix + Library.YASGUI.path("build/yasgui.min.css"),
                                        prefix + AssetHandler.versioned("editor.css")),
                                prefix + AssetHandler.versioned("editor.js")));
    }
}

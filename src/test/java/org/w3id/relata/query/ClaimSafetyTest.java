package org.w3id.relata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.relata.rdf.Vocabulary;

/** No query shows a claim, or its words, without who says it: told from the text of the query, whatever the data is. */
class ClaimSafetyTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    /** What only claims have. */
    private static final List<Node> OF_CLAIMS = List.of(
            Vocabulary.states,
            Vocabulary.polarity,
            Vocabulary.modality,
            Vocabulary.certainty,
            Vocabulary.evidence,
            Vocabulary.relayedBy,
            Vocabulary.attribution);

    static Stream<CannedQuery> queries() {
        return QueryCatalogue.load(Path.of("queries")).queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aClaimStandsWithItsSource(CannedQuery query) {
        assertThat(problems(QueryFile.parse(query.sparql()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?claim { ?claim a relata:Claim }",
                "SELECT ?c ?x { ?c relata:states ?p ; rdfs:label ?x }",
                "SELECT ?words { ?claim relata:polarity relata:denied ; relata:source ?s ; rdfs:label ?words }",
                "SELECT (GROUP_CONCAT(?words) AS ?all) { ?c relata:polarity ?p ; relata:source ?s ; rdfs:label ?words } GROUP BY ?s",
                "SELECT ?it { ?c relata:evidence ?span . BIND(?c AS ?it) }",
                "SELECT ?words { ?c relata:evidence ?span . ?span oa:hasSelector/oa:exact ?words }",
                "SELECT ?exact { ?selector oa:exact ?exact }",
                "SELECT ?w { { SELECT ?w { ?c relata:states ?p ; rdfs:label ?w } } }",
                "SELECT * { ?claim relata:states ?p ; rdfs:label ?words }"
            })
    void theRuleFindsWhatBreaksIt(String query) {
        assertThat(problems(parsed(query))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?claim ?source { ?claim relata:polarity ?p ; relata:source ?source }",
                "SELECT ?source (COUNT(DISTINCT ?claim) AS ?n) { ?claim relata:states ?p ; relata:source ?source } GROUP BY ?source",
                "SELECT ?words ?who { ?c relata:states ?p ; rdfs:label ?words ; relata:source ?who }"
            })
    void theRuleLetsThroughWhatKeepsIt(String query) {
        assertThat(problems(parsed(query))).isEmpty();
    }

    private static Query parsed(String query) {
        return QueryFile.parse("PREFIX relata: <https://w3id.org/relata/ontology/> "
                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX oa: <" + OA + "> " + query);
    }

    /** The columns that show claims or their words where no column shows who says them. */
    private static Set<Var> problems(Query query) {
        Seen seen = new Seen();
        seen.read(query);
        Set<Var> shown = new HashSet<>();
        query.setResultVars();
        query.getProject().forEachVarExpr((variable, expression) -> {
            if (expression == null || !isCount(expression)) {
                Set<Var> used = expression == null ? Set.of(variable) : mentioned(expression);
                used.stream().filter(seen.ofClaims::contains).forEach(shown::add);
            }
        });
        boolean told = query.getProjectVars().stream().anyMatch(seen.sources::contains);
        return told ? Set.of() : shown;
    }

    /** The variables of an expression, those that are put together included. */
    private static Set<Var> mentioned(Expr expression) {
        Set<Var> variables = new HashSet<>(expression.getVarsMentioned());
        if (expression instanceof ExprAggregator aggregate
                && aggregate.getAggregator().getExprList() != null) {
            aggregate.getAggregator().getExprList().forEach(part -> variables.addAll(part.getVarsMentioned()));
        }
        return variables;
    }

    private static boolean isCount(Expr expression) {
        return expression instanceof ExprAggregator aggregate
                && aggregate.getAggregator() instanceof AggCountVarDistinct;
    }

    /** Which variables of a query stand for claims or their words, and which for who says them. */
    private static final class Seen extends ElementVisitorBase {
        private final Set<Var> claims = new HashSet<>();
        private final Set<Var> ofClaims = new HashSet<>();
        private final Set<Var> sources = new HashSet<>();

        private void read(Query query) {
            int before = -1;
            // What a later pattern says of a variable tells what an earlier one is about.
            while (before != ofClaims.size() + sources.size() + claims.size()) {
                before = ofClaims.size() + sources.size() + claims.size();
                ElementWalker.walk(query.getQueryPattern(), this);
            }
        }

        @Override
        public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(this::read);
        }

        @Override
        public void visit(ElementSubQuery sub) {
            ElementWalker.walk(sub.getQuery().getQueryPattern(), this);
            sub.getQuery().getProject().forEachVarExpr((variable, expression) -> {
                if (expression != null && !isCount(expression)) {
                    mentioned(expression).stream().filter(ofClaims::contains).forEach(found -> ofClaims.add(variable));
                }
            });
        }

        @Override
        public void visit(ElementBind bind) {
            Set<Var> used = bind.getExpr().getVarsMentioned();
            if (bind.getExpr().isVariable() && claims.containsAll(used)) {
                claims.add(bind.getVar());
            }
            if (bind.getExpr().isVariable() && ofClaims.containsAll(used)) {
                ofClaims.add(bind.getVar());
            }
            if (bind.getExpr().isVariable() && sources.containsAll(used)) {
                sources.add(bind.getVar());
            }
        }

        private void read(TriplePath triple) {
            String path = triple.isTriple() ? "" : String.valueOf(triple.getPath());
            Node predicate = triple.getPredicate();
            boolean claim = (predicate != null && OF_CLAIMS.contains(predicate))
                    || (RDF.Nodes.type.equals(predicate) && Vocabulary.CLAIM.equals(triple.getObject()));
            if (claim && triple.getSubject().isVariable()) {
                claims.add(Var.alloc(triple.getSubject()));
                ofClaims.add(Var.alloc(triple.getSubject()));
            }
            if (!triple.getObject().isVariable()) {
                return;
            }
            Var object = Var.alloc(triple.getObject());
            if ((Vocabulary.source.equals(predicate) || Vocabulary.attributedTo.equals(predicate))) {
                sources.add(object);
            }
            boolean words = RDFS.Nodes.label.equals(predicate)
                    && triple.getSubject().isVariable()
                    && claims.contains(Var.alloc(triple.getSubject()));
            if (words || (predicate != null && predicate.hasURI(OA + "exact")) || path.contains(OA + "exact")) {
                ofClaims.add(object);
            }
        }
    }
}

package org.w3id.relata.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.w3id.relata.query.Answer;
import org.w3id.relata.query.QueryRun;
import org.w3id.relata.query.federate.FederatedParts;
import org.w3id.relata.store.release.Release;
import org.w3id.relata.store.release.Releases;

/**
 * The answers to canned queries that were asked for last, kept as long as the data is what it was. Many ask the same, and turn
 * its pages and views; over thousands of claims each would be worked out anew for seconds.
 */
final class KeptAnswers implements QueryRun.Kept {
    private static final float USUAL_LOAD = 0.75f;

    private final Releases releases;
    private final int mostRows;
    private final Map<String, Answer> answers = new LinkedHashMap<>(16, USUAL_LOAD, true);
    private Optional<String> version = Optional.empty();
    private int rows;

    /**
     * @param releases of the data that is asked
     * @param mostRows how many rows are kept in all; the answers that were not asked for longest go first
     */
    KeptAnswers(Releases releases, int mostRows) {
        this.releases = releases;
        this.mostRows = mostRows;
    }

    @Override
    public Answer get(Query query, Supplier<Answer> run) {
        FederatedParts parts = FederatedParts.of(query);
        if (parts.changesByItself() || parts.asksElsewhere()) {
            return run.get();
        }
        Optional<String> asked = present();
        String key = query.toString();
        Optional<Answer> known = known(asked, key);
        if (known.isPresent()) {
            return known.get();
        }
        Answer answer = run.get();
        keep(asked, key, answer);
        return answer;
    }

    private Optional<String> present() {
        return releases.current().map(Release::version);
    }

    private synchronized Optional<Answer> known(Optional<String> asked, String key) {
        if (!asked.equals(version)) {
            answers.clear();
            rows = 0;
            version = asked;
        }
        return Optional.ofNullable(answers.get(key));
    }

    /** Keeps an answer, unless the data has become other while it was worked out. */
    private synchronized void keep(Optional<String> asked, String key, Answer answer) {
        if (!asked.equals(version) || !asked.equals(present()) || answers.putIfAbsent(key, answer) != null) {
            return;
        }
        rows += weight(answer);
        Iterator<Answer> eldest = answers.values().iterator();
        while (rows > mostRows && eldest.hasNext()) {
            rows -= weight(eldest.next());
            eldest.remove();
        }
    }

    /** An empty answer takes room as well. */
    private static int weight(Answer answer) {
        return answer.rows().size() + 1;
    }
}

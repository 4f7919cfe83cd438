package org.w3id.relata.web.page;

import java.util.List;

/** A content with those who affirm and those who deny it. */
public record PropositionPage(Frame frame, Voices voices, List<Link> disputes) {
    public PropositionPage {
        disputes = List.copyOf(disputes);
    }
}

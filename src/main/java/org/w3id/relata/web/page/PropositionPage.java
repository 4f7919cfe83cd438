package org.w3id.relata.web.page;

import java.util.List;

/** A content with those who affirm and those who deny it. */
public record PropositionPage(
        Frame frame, Statement statement, List<Link> disputes, Side affirmed, Side denied, Paging paging) {
    public PropositionPage {
        disputes = List.copyOf(disputes);
    }
}

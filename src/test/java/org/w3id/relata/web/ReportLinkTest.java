package org.w3id.relata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportLinkTest {
    @Test
    void anAddressOfAPersonGetsAnEMail() {
        assertThat(new ReportLink("a+b@example.org").address("A & B", "one\ntwo?"))
                .isEqualTo("mailto:a%2Bb@example.org?subject=A%20%26%20B&body=one%0D%0Atwo%3F");
    }

    @Test
    void withoutAContactTheReaderChoosesWhom() {
        assertThat(new ReportLink(null).address("T", "B")).isEqualTo("mailto:?subject=T&body=B");
    }

    @Test
    void aFormGetsTitleAndBody() {
        assertThat(new ReportLink("https://example.org/issues/new").address("T 1", "one\ntwo"))
                .isEqualTo("https://example.org/issues/new?title=T%201&body=one%0Atwo");
        assertThat(new ReportLink("https://example.org/new?labels=data").address("T", "B"))
                .isEqualTo("https://example.org/new?labels=data&title=T&body=B");
    }
}

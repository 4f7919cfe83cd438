package org.w3id.relata.text.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.SourceDocument;

/** What is read out of e-mails. */
class MailMessageTest {
    @TempDir
    private Path folder;

    private static final String HEAD =
            """
            From: =?utf-8?Q?Ren=C3=A9e_Dubois?= <renee@example.org>
            Date: Tue, 12 Mar 2024 23:50:00 +0300
            Subject: Fwd: =?UTF-8?B?VG9nbyBjbG9zZXMgYSBwb3J0?=
            MIME-Version: 1.0
            """;

    private SourceDocument mail(String rest) {
        return new Documents(folder).read("a.eml", (HEAD + rest).replace("\n", "\r\n"));
    }

    @Test
    void subjectSenderAndDayAreItsMetadata() {
        assertThat(mail("\nTogo has closed a port.\n").metadata())
                .isEqualTo(new Metadata(
                        "Togo closes a port", List.of("Renée Dubois"), null, LocalDate.of(2024, 3, 12), null, null));
    }

    @Test
    void thePlainBodyIsWithoutQuotesSignatureAndAttachments() {
        assertThat(
                        mail("""
                        Content-Type: multipart/mixed; boundary="b"

                        --b
                        Content-Type: text/plain; charset="utf-8"; format=flowed
                        Content-Transfer-Encoding: quoted-printable

                        Togo has closed the port of Kpeme, the ministry of defence said on=20
                        Monday. It gave no reason =E2=80=94 and no date.

                        On Sun, 10 Mar 2024, Jane Roe wrote:
                        > Will it be closed?

                        It will be opened again "in due course".
                        --=20
                        Ren=C3=A9e
                        --b
                        Content-Type: text/plain; name="a.txt"
                        Content-Disposition: attachment; filename="a.txt"

                        Attached words.
                        --b--
                        """)
                                .text()
                                .value())
                .isEqualTo(
                        """
                        Togo has closed the port of Kpeme, the ministry of defence said on Monday. It gave no reason — and no date.

                        It will be opened again "in due course".
                        """);
    }

    @Test
    void wrappedLinesAreJoined() {
        assertThat(
                        mail("""

                        Togo has closed the port of Kpeme, the ministry of defence said
                        on Monday. It gave no reason for that, and no date either.

                        - The pier is old.
                        - The crane is broken.
                        """)
                                .text()
                                .value())
                .isEqualTo(
                        """
                        Togo has closed the port of Kpeme, the ministry of defence said on Monday. It gave no reason for that, and no date either.

                        - The pier is old.

                        - The crane is broken.
                        """);
    }

    @Test
    void aBodyInHtmlIsReadLikeAPage() {
        assertThat(
                        mail("""
                        Content-Type: multipart/alternative; boundary="b"

                        --b
                        Content-Type: text/plain

                        Your reader shows no HTML.
                        --b
                        Content-Type: text/html; charset=iso-8859-1
                        Content-Transfer-Encoding: quoted-printable

                        <html><body><div class=3D"nav"><a href=3D"x">Unsubscribe</a></div><p>Togo has closed the port of =
                        Lom=E9, the ministry of defence said on Monday.</p><p>It gave no reason.</p></body></html>
                        --b--
                        """)
                                .text()
                                .value())
                .isEqualTo(
                        "Togo has closed the port of Lomé, the ministry of defence said on Monday.\n\nIt gave no reason.\n");
    }

    @Test
    void whatIsNoEMailIsRefused() {
        assertThat(new Documents(folder).refusal("a.eml", "Togo has closed a port.\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("this is no e-mail");
    }

    @Test
    void anEncryptedOneIsRefused() {
        String body = "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB\n";
        assertThat(new Documents(folder).refusal("a.eml", (HEAD + body).getBytes(StandardCharsets.UTF_8)))
                .hasMessageEndingWith("the e-mail is encrypted");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        String body = "Content-Type: text/plain; charset=klingon\n\nTogo\n";
        assertThat(new Documents(folder).refusal("a.eml", (HEAD + body).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("the encoding “klingon” of the e-mail is unknown");
    }
}

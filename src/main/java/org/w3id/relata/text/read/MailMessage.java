package org.w3id.relata.text.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.w3id.relata.text.Metadata;
import org.w3id.relata.text.UserError;

/**
 * An e-mail (RFC 5322, MIME): its body without attachments, quoted replies and signature; subject, sender and day. The
 * plain body counts where it says about as much as the one in HTML, since it has no layout to be misread.
 */
final class MailMessage {
    private static final double ABOUT_AS_MUCH = 0.5;
    private static final int MOST_HEADERS = 2000;

    private MailMessage() {}

    /** @throws UserError where it is no e-mail, is broken, or is encrypted */
    static Extraction read(Path path, byte[] bytes) {
        try {
            Message message = parse(bytes);
            if (message.getHeader() == null
                    || (message.getFrom() == null && message.getSubject() == null && message.getDate() == null)) {
                throw new UserError(
                        path + ": this is no e-mail, it has no sender, subject or date",
                        "give it the ending of what it is, such as .txt");
            }
            MailBody body = MailBody.of(path, message);
            String html = body.html().isEmpty() ? "" : WebPage.read(body.html()).text();
            String plain = MailText.blocks(body.plain()).text();
            String text = plain.length() >= html.length() * ABOUT_AS_MUCH ? plain : html;
            if (text.isEmpty() && body.encrypted()) {
                throw new UserError(path + ": the e-mail is encrypted", "save its decrypted text as a .txt file");
            }
            return new Extraction(text, metadata(message));
        } catch (IOException | MimeException | StackOverflowError e) {
            throw new UserError(path + ": the e-mail is broken (" + e + ")", "save it anew");
        }
    }

    private static Message parse(byte[] bytes) throws IOException, MimeException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    private static Metadata metadata(Message message) {
        String subject = message.getSubject() == null ? "" : Blocks.clean(message.getSubject());
        List<String> senders = message.getFrom() == null
                ? List.of()
                : message.getFrom().stream()
                        .map(Mailbox::getName)
                        .filter(Objects::nonNull)
                        .toList();
        Field date = message.getHeader().getField("Date");
        return new Metadata(
                subject.isEmpty() ? null : subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+", ""),
                AuthorNames.of(senders),
                null,
                date == null ? null : StatedDate.parse(date.getBody()),
                null,
                null);
    }

    /** Whether a part is a file that came with the message. */
    static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
    }
}

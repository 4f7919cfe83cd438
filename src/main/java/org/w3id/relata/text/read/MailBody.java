package org.w3id.relata.text.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.UserError;

/**
 * What an e-mail says, in both forms.
 *
 * @param plain its plain parts, one after the other; lines that were only wrapped for sending are joined (RFC 3676)
 * @param html its parts in HTML, one after the other
 * @param encrypted whether a part was met that only its recipient can read
 */
record MailBody(String plain, String html, boolean encrypted) {
    /**
     * Collects the parts.
     *
     * @throws UserError where a part is in an encoding that is unknown, or in none and not in UTF-8
     */
    static MailBody of(Path path, Message message) throws IOException {
        Collector collector = new Collector(path);
        collector.visit(message);
        return new MailBody(collector.plain.toString(), collector.html.toString(), collector.encrypted);
    }

    private static final class Collector {
        private final Path path;
        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private boolean encrypted;

        Collector(Path path) {
            this.path = path;
        }

        void visit(Entity entity) throws IOException {
            String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
            encrypted |= type.equals("multipart/encrypted") || type.matches("application/(?:x-)?pkcs7-mime");
            if (entity.getBody() instanceof Multipart parts) {
                for (Entity part : parts.getBodyParts()) {
                    visit(part);
                }
            } else if (entity.getBody() instanceof Message inner) {
                visit(inner);
            } else if (entity.getBody() instanceof SingleBody body && !MailMessage.isAttachment(entity)) {
                if (type.equals("text/plain")) {
                    plain.append(MailText.unfolded(text(entity, body), parameter(entity, "format")))
                            .append("\n\n");
                } else if (type.equals("text/html")) {
                    html.append(text(entity, body));
                }
            }
        }

        private String text(Entity entity, SingleBody body) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InputStream in = body.getInputStream()) {
                in.transferTo(bytes);
            }
            String label = parameter(entity, "charset");
            Charset charset = label == null ? null : charset(label);
            if (charset == null || charset.equals(StandardCharsets.US_ASCII)) {
                return TextDecoder.decodeWithControls(path, bytes.toByteArray(), StandardCharsets.UTF_8);
            }
            return bytes.toString(charset);
        }

        private Charset charset(String label) {
            try {
                return Charset.forName(label.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : label);
            } catch (IllegalArgumentException e) {
                String reason = e instanceof IllegalCharsetNameException ? "ill-formed" : "unknown";
                throw new UserError(
                        path + ": the encoding “" + label + "” of the e-mail is " + reason,
                        "save its text as a .txt file in UTF-8");
            }
        }

        private static @Nullable String parameter(Entity entity, String name) {
            return entity.getHeader() == null
                            || !(entity.getHeader().getField("Content-Type") instanceof ContentTypeField field)
                    ? null
                    : field.getParameter(name);
        }
    }
}

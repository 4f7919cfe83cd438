package org.w3id.relata.text.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.text.Metadata;

/** Plain text: decoded and not otherwise changed. It says nothing of itself. */
final class PlainText {
    private PlainText() {}

    static Extraction read(Path path, byte[] bytes, @Nullable Charset stated) {
        Charset charset = stated == null ? StandardCharsets.UTF_8 : stated;
        return new Extraction(TextDecoder.decode(path, bytes, charset), Metadata.UNKNOWN);
    }
}

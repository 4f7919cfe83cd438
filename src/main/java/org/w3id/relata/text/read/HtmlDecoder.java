package org.w3id.relata.text.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a web page. The encoding is that of the byte order mark, of the sidecar, or of the page's own
 * {@code meta} (HTML Standard, section 13.2.3.2), with its labels read as browsers read them (Encoding Standard, section
 * 4.2). What a page that states its encoding gets wrong is U+FFFD, as browsers have it; a page that states none is
 * UTF-8 or refused, since nothing is guessed.
 */
final class HtmlDecoder {
    private static final int LOOKED_AT = 4096;
    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)|<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LABELS = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GBK",
            "shift_jis", "windows-31j",
            "utf-16", "UTF-8",
            "utf-16le", "UTF-8",
            "utf-16be", "UTF-8"); // in a meta that could be read, UTF-16 is a mistake

    private HtmlDecoder() {}

    /** @throws org.w3id.relata.text.UserError where the page states no encoding and is not in UTF-8 */
    static String decode(Path path, byte[] bytes, @Nullable Charset stated) {
        Charset own = ownCharset(bytes);
        if (stated != null || own == null || TextDecoder.hasMark(bytes)) {
            return TextDecoder.decodeWithControls(path, bytes, stated == null ? StandardCharsets.UTF_8 : stated);
        }
        return new String(bytes, own);
    }

    private static @Nullable Charset ownCharset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = META.matcher(start);
        if (!matcher.find()) {
            return null;
        }
        String label = (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).toLowerCase(Locale.ROOT);
        String name = LABELS.getOrDefault(label, label);
        return isSupported(name) ? Charset.forName(name) : null;
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false; // a label that no browser knows either says nothing
        }
    }
}

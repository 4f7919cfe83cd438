package org.w3id.relata.store.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GzipPartsTest {
    private static final int HEADER = 10;

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @Test
    void partsInARowAreOneMember() throws Exception {
        for (int parts : new int[] {0, 1, 2, 5, 40}) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                byte[] content = content(i);
                whole.write(content);
                files.add(folder.resolve("part-" + i));
                GzipPart.of(content).write(files.get(i));
                // By itself it is gzip as well.
                assertThat(new GZIPInputStream(java.nio.file.Files.newInputStream(files.get(i))).readAllBytes())
                        .isEqualTo(content);
            }
            byte[] file = together(files);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes())
                    .isEqualTo(whole.toByteArray());
            assertThat(firstMember(file)).isEqualTo(file.length);
        }
    }

    @Test
    void checksumsOfPartsAreThatOfTheWhole() {
        for (int i = 0; i < 200; i++) {
            byte[] one = content(i);
            byte[] other = content(i + 1);
            byte[] both = new byte[one.length + other.length];
            System.arraycopy(one, 0, both, 0, one.length);
            System.arraycopy(other, 0, both, one.length, other.length);
            assertThat(Crc.of(one).then(Crc.of(other))).isEqualTo(Crc.of(both));
        }
    }

    /** Texts that compress well, badly and not at all, among them an empty one. */
    private byte[] content(int kind) {
        byte[] content = new byte[kind % 4 == 0 ? 0 : random.nextInt(300_000)];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (kind % 2 == 0 ? 'a' + random.nextInt(2) : random.nextInt());
        }
        return content;
    }

    private static byte[] together(List<Path> files) throws IOException {
        return new SequenceInputStream(new GzipParts(files.iterator())).readAllBytes();
    }

    /** How many bytes a reader takes that knows of one member only. */
    private static int firstMember(byte[] file) throws Exception {
        Inflater inflater = new Inflater(true);
        inflater.setInput(file, HEADER, file.length - HEADER);
        byte[] buffer = new byte[1 << 16];
        while (!inflater.finished()) {
            inflater.inflate(buffer);
        }
        return HEADER + (int) inflater.getBytesRead() + 2 * Integer.BYTES;
    }
}

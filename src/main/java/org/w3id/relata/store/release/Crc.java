package org.w3id.relata.store.release;

import java.util.zip.CRC32;

/**
 * The checksum of gzip (CRC-32; RFC 1952, section 8), which can be told for a text whose parts it is known of.
 *
 * @param value over all bytes
 * @param length how many bytes
 */
record Crc(long value, long length) {
    /** Of nothing. */
    static final Crc EMPTY = new Crc(0, 0);

    private static final int BITS = 32;
    private static final int POLYNOMIAL = 0xEDB88320;

    static Crc of(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return new Crc(crc.getValue(), content.length);
    }

    /**
     * Of this and then that. A checksum is linear over the field of two elements: behind so many bytes of zero the first one
     * is a product with a matrix to the power of their number, and the second is added to it.
     */
    Crc then(Crc other) {
        int[] zeros = aZeroBit();
        for (int i = 0; i < 3; i++) {
            zeros = squared(zeros);
        }
        int shifted = (int) value;
        for (long left = other.length; left != 0; left >>>= 1) {
            shifted = (left & 1) == 1 ? product(zeros, shifted) : shifted;
            zeros = squared(zeros);
        }
        return new Crc((shifted ^ (int) other.value) & 0xFFFFFFFFL, length + other.length);
    }

    /** What one bit of zero does, column by column. */
    private static int[] aZeroBit() {
        int[] matrix = new int[BITS];
        matrix[0] = POLYNOMIAL;
        for (int i = 1; i < BITS; i++) {
            matrix[i] = 1 << (i - 1);
        }
        return matrix;
    }

    private static int[] squared(int[] matrix) {
        int[] square = new int[BITS];
        for (int i = 0; i < BITS; i++) {
            square[i] = product(matrix, matrix[i]);
        }
        return square;
    }

    private static int product(int[] matrix, int vector) {
        int sum = 0;
        for (int i = 0; i < BITS; i++) {
            sum ^= (vector >>> i & 1) == 1 ? matrix[i] : 0;
        }
        return sum;
    }
}
